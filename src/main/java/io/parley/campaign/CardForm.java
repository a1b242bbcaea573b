package io.parley.campaign;

import io.parley.shared.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is asked about a card (rule CA7). Buttons that say nothing are left out; the others move up. */
public record CardForm(@NotBlank(message = "campaign.name.missing") @Size(max = 80, message = "campaign.name.long") String name,
                       @NotNull(message = "campaign.campaign.missing") UUID campaign, @NotNull(message = "campaign.account.missing") UUID account,
                       @NotBlank(message = "campaign.card.text.missing") String text, List<CardText.Label> buttons) {

    static final int BUTTONS = 4;
    static final int LABEL = 24;

    /** Notes what no constraint can say on the form. */
    static CardForm of(Form form) {
        var buttons = new ArrayList<CardText.Label>();
        for (int i = 1; i <= BUTTONS; i++) {
            button(form, i, buttons);
        }
        if (buttons.isEmpty() && form.problems("label1").isEmpty()) {
            form.problem("label1", "campaign.button.missing");
        }
        int length = PostLength.of(form.value("text"));
        if (length > PostLength.MOST) {
            form.problem("text", "campaign.card.text.long", length);
        }
        return new CardForm(form.value("name"), Chosen.id(form, "campaign"), Chosen.id(form, "account"), form.value("text"), List.copyOf(buttons));
    }

    private static void button(Form form, int i, List<CardText.Label> buttons) {
        String label = form.value("label" + i);
        int length = label.codePointCount(0, label.length());
        if (label.isEmpty()) {
            return;
        }
        if (length > LABEL) {
            form.problem("label" + i, "campaign.button.long", length);
        }
        FlowStart.read(form.value("start" + i)).ifPresentOrElse(s -> buttons.add(new CardText.Label(label, s)),
                () -> form.problem("start" + i, "campaign.start.missing"));
    }

    CardText chosen() {
        return new CardText(name, campaign, account, text, buttons);
    }

    static Form typed(CardView card) {
        var form = new Form().fill("name", card.name()).fill("campaign", card.campaign()).fill("account", card.account()).fill("text", card.text())
                .fill("version", card.version());
        card.buttons().forEach(b -> form.fill("label" + b.position(), b.label())
                .fill("start" + b.position(), new FlowStart(b.entry().bot(), b.entry().language()).text()));
        return form;
    }
}
