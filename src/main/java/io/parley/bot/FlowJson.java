package io.parley.bot;

import io.parley.engine.Flow;

/** The canonical JSON of a flow (rule BO2). */
public final class FlowJson {

    private FlowJson() {
    }

    /** Canonical: the same flow gives the same bytes. */
    public static String write(Flow flow) {
        return FlowWriter.json(flow);
    }

    /** @throws IllegalArgumentException with the place and the reason when it is not a flow */
    public static Flow read(String json) {
        return FlowReader.flow(JsonPart.of(json));
    }
}
