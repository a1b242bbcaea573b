package io.parley.campaign;

import io.parley.shared.web.Form;
import io.parley.shared.web.Option;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What is asked about an entry point that is no button of a card (rule CA3). */
public record EntryPointForm(@NotNull(message = "campaign.entry.kind.missing") EntryKind kind,
                             @NotBlank(message = "campaign.name.missing") @Size(max = 80, message = "campaign.name.long") String name,
                             @NotNull(message = "campaign.campaign.missing") UUID campaign, @NotNull(message = "campaign.account.missing") UUID account,
                             @NotNull(message = "campaign.start.missing") FlowStart start) {

    static final List<Option> KINDS = List.of(Option.ofKey(EntryKind.DEEP_LINK.name(), "campaign.entry.kind.DEEP_LINK"),
            Option.ofKey(EntryKind.DEFAULT_WELCOME.name(), "campaign.entry.kind.DEFAULT_WELCOME"));

    static EntryPointForm of(Form form) {
        EntryKind kind = KINDS.stream().map(Option::value).filter(form.value("kind")::equals).findFirst().map(EntryKind::valueOf).orElse(null);
        return new EntryPointForm(kind, form.value("name"), Chosen.id(form, "campaign"), Chosen.id(form, "account"),
                FlowStart.read(form.value("start")).orElse(null));
    }
}
