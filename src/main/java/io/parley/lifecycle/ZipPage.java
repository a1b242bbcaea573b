package io.parley.lifecycle;

import io.parley.shared.tenancy.Current;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.UUID;

/** An export as an answer, each piece sent as soon as it is read. */
record ZipPage(ExportView export, String slug, Exports exports, UUID brand) {

    Response answer() {
        StreamingOutput all = out -> {
            int ordinal = 0;
            for (Optional<byte[]> piece = piece(ordinal); piece.isPresent(); piece = piece(++ordinal)) {
                out.write(piece.get());
            }
        };
        return Response.ok(all, "application/zip").header("Content-Disposition", "attachment; filename=\"" + slug + ".zip\"")
                .header("Content-Length", export.bytes()).build();
    }

    private Optional<byte[]> piece(int ordinal) {
        return Current.inBrand(brand, () -> exports.chunk(export.id(), ordinal));
    }
}
