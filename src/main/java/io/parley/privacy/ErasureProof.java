package io.parley.privacy;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.util.Map;

/** The proof of an erasure as a file, for whoever asked for it. */
final class ErasureProof {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private ErasureProof() {
    }

    static String json(ErasureView erasure) {
        return JSON.createObjectBuilder().add("erasure", erasure.id().toString()).add("contact", erasure.mark())
                .add("requested_at", erasure.requested().toString()).add("requested_by", erasure.by()).add("due_at", erasure.due().toString())
                .add("done_at", erasure.done().toString()).add("event_numbers_go_at", erasure.numbers().toString())
                .add("remaining", erasure.proof().remaining()).add("proof", Cells.object(erasure.proof().json())).build().toString();
    }
}
