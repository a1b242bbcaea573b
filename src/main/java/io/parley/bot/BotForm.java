package io.parley.bot;

import io.parley.shared.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is asked about a bot itself. */
record BotForm(@NotBlank(message = "bot.name.missing") @Size(max = 80, message = "bot.name.long") String name) {

    static BotForm of(Form form) {
        return new BotForm(form.value("name"));
    }
}
