package io.parley.tenant;

import io.parley.shared.api.ApiScope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A key as pages see it. @param beginning its first characters @param used null for one that was never used @param expires null for never */
public record ApiKeyView(UUID id, String name, String beginning, List<ApiScope> scopes, Instant created, String creator, Instant expires, Instant used,
                         boolean expired, int version) {

    public String scopeTexts() {
        return scopes.stream().map(ApiScope::text).collect(Collectors.joining(", "));
    }
}
