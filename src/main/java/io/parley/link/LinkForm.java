package io.parley.link;

import io.parley.shared.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What is asked about a link. @param leads the id of a landing page, or {@code url} for the web address in the destination */
public record LinkForm(@NotBlank(message = "link.name.missing") @Size(max = 80, message = "link.name.long") String name,
                       @Pattern(regexp = LinkForm.ID, message = "link.campaign.missing") String campaign,
                       @Pattern(regexp = LinkForm.URL + "|" + LinkForm.ID, message = "link.leads.missing") String leads,
                       String destination) {

    static final String URL = "url";
    static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static LinkForm of(Form form) {
        return new LinkForm(form.value("name"), form.value("campaign"), form.value("leads"), form.value("destination"));
    }

    static Form typed(LinkView link) {
        return target(link, new Form()).fill("name", link.name()).fill("campaign", link.campaign()).fill("version", link.version());
    }

    /** What was typed over a link. Its campaign stays, and so does its target where the form does not ask for it (rule L15). */
    static Form over(LinkView link, Form typed) {
        typed.fill("campaign", link.campaign());
        return typed.values("leads").isEmpty() ? target(link, typed) : typed;
    }

    private static Form target(LinkView link, Form form) {
        return form.fill("leads", link.page() == null ? URL : link.page()).fill("destination", link.destination() == null ? "" : link.destination());
    }

    /** Whether people who follow the link, if it is open, would come to somewhere else. */
    boolean redirects(LinkView link) {
        String before = link.page() == null ? link.destination() : String.valueOf(link.page());
        return !link.closed() && !before.equals(leadsToPage() ? leads : destination);
    }

    boolean leadsToPage() {
        return !leads.equals(URL);
    }

    UUID campaignId() {
        return UUID.fromString(campaign);
    }

    UUID pageId() {
        return UUID.fromString(leads);
    }
}
