package io.parley.page;

import io.parley.shared.tenancy.TenantOwned;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;

/** A sent form (rule PG6). {@link Leads} writes it by its own statement, since the very same form again is none. */
@Entity
class Lead extends TenantOwned {

    @Column(name = "page_id")
    private UUID pageId;
    @Column(name = "conversion_id")
    private UUID conversionId;
    @Column(name = "run_id")
    private UUID runId;
    private String fields;
    private Instant at;

    protected Lead() {
    }

    LeadRow row() {
        var typed = new LinkedHashMap<String, String>();
        try (var reader = Json.createReader(new StringReader(fields))) {
            JsonObject object = reader.readObject();
            object.keySet().forEach(key -> typed.put(key, object.getString(key, "")));
        }
        return new LeadRow(at, typed, conversionId != null, runId != null);
    }
}
