package io.parley.shared.web;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What came with a form as a file. Its name and what it says of its own type are nobody's business here. */
public final class Uploads {

    private Uploads() {
    }

    /** Nothing where there is no such file. */
    public static byte[] file(List<EntityPart> parts, String name) {
        return parts.stream().filter(p -> p.getName().equals(name)).findFirst().map(Uploads::bytes).orElse(new byte[0]);
    }

    private static byte[] bytes(EntityPart part) {
        try (var in = part.getContent()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
