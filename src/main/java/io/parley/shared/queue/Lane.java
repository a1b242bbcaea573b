package io.parley.shared.queue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A lane is one conversation: its name can be told before its row exists. */
public final class Lane {

    private Lane() {
    }

    public static UUID of(UUID account, String contact) {
        return UUID.nameUUIDFromBytes((account + "/" + contact).getBytes(StandardCharsets.UTF_8));
    }
}
