package io.parley.campaign;

import io.parley.shared.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is asked about a campaign (rule CA2). */
public record CampaignForm(@NotBlank(message = "campaign.name.missing") @Size(max = 80, message = "campaign.name.long") String name) {

    static CampaignForm of(Form form) {
        return new CampaignForm(form.value("name"));
    }

    static Form typed(CampaignView campaign) {
        return new Form().fill("name", campaign.name()).fill("version", campaign.version());
    }
}
