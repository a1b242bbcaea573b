package io.parley.bot;

import io.parley.engine.Flow;
import io.parley.engine.Phrases;
import io.parley.shared.web.Form;
import java.util.List;

/** What is asked of the words a bot says of its own (rule BO10). */
final class PhraseFields {

    private PhraseFields() {
    }

    static List<FieldGroup> of(Flow flow) {
        return List.of(new FieldGroup("phrases", "", List.of(
                StepFields.words(flow.languages(), "area", "notUnderstood", "notUnderstood", StepFields.TEXT, flow.phrases().notUnderstood()),
                StepFields.words(flow.languages(), "area", "old", "old", StepFields.TEXT, flow.phrases().old())), ""));
    }

    static Form typed(BotView bot) {
        return StepForm.typed(of(bot.draft()), bot.version()).fill("name", bot.name());
    }

    static Flow into(Flow flow, Form form) {
        var edit = new StepEdit(form, flow.languages());
        return new Flow(flow.languages(), flow.start(), flow.steps(), new Phrases(edit.text("notUnderstood", flow.phrases().notUnderstood()),
                edit.text("old", flow.phrases().old())));
    }
}
