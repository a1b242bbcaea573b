package io.parley.page;

import io.parley.shared.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What is asked to begin a page. */
record PageForm(
        @NotBlank(message = "page.name.missing") @Size(max = 80, message = "page.name.long") String name,
        @Pattern(regexp = "[0-9a-f-]{36}", message = "page.campaign.missing") String campaign,
        @Pattern(regexp = "en|ko", message = "page.language.missing") String language) {

    static PageForm of(Form form) {
        return new PageForm(form.value("name"), form.value("campaign"), form.value("language"));
    }

    UUID campaignId() {
        return UUID.fromString(campaign);
    }
}
