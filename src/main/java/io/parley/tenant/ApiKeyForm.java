package io.parley.tenant;

import io.parley.shared.api.ApiScope;
import io.parley.shared.web.Form;
import io.parley.shared.web.Option;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** What is asked about a new key. @param expires in how many days; 0 for never */
public record ApiKeyForm(@NotBlank(message = "api.key.name.missing") @Size(max = 80, message = "api.key.name.long") String name,
                         @NotEmpty(message = "api.key.scopes.missing") List<ApiScope> scopes,
                         @Pattern(regexp = "0|30|90|365", message = "api.key.expires.missing") String expires) {

    static final List<Option> SCOPES = Stream.of(ApiScope.values()).map(s -> Option.ofKey(s.text(), s.key())).toList();
    static final List<Option> EXPIRIES = Stream.of("0", "30", "90", "365").map(d -> Option.ofKey(d, "api.key.expires." + d)).toList();

    static ApiKeyForm of(Form form) {
        return new ApiKeyForm(form.value("name"), form.values("scopes").stream().flatMap(s -> ApiScope.of(s).stream()).distinct().sorted().toList(),
                form.value("expires"));
    }

    Wanted wanted() {
        return new Wanted(name, scopes, Integer.parseInt(expires));
    }

    /** A key somebody wants. @param days until it expires; 0 for never */
    record Wanted(String name, List<ApiScope> scopes, int days) {
    }

    /** What is asked about one that is there. */
    record Naming(@NotBlank(message = "api.key.name.missing") @Size(max = 80, message = "api.key.name.long") String name) {
    }
}
