package io.parley.channel;

import io.parley.shared.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is asked to connect an account (rule CH2). It never prints itself, since it carries secrets. */
public record AccountForm(
        @NotBlank(message = "channel.handle.missing") @Pattern(regexp = "@?\\w{1,15}|", message = "channel.handle.wrong") String handle,
        @NotBlank(message = "channel.externalId.missing") @Pattern(regexp = "\\d{1,19}|", message = "channel.externalId.wrong") String externalId,
        @NotBlank(message = "channel.name.missing") @Size(max = 80, message = "channel.name.long") String name,
        @Pattern(regexp = "[\\w-]{0,40}", message = "channel.adsAccount.wrong") String adsAccount,
        @NotBlank(message = "channel.token.missing") @Size(max = 500, message = "channel.token.long") String token,
        @NotBlank(message = "channel.secret.missing") @Size(max = 500, message = "channel.token.long") String secret) {

    static AccountForm of(Form form) {
        return new AccountForm(form.value("handle"), form.value("externalId"), form.value("name"), form.value("adsAccount"),
                form.value("token"), form.value("secret"));
    }

    /** Without the at sign. */
    String plainHandle() {
        return handle.startsWith("@") ? handle.substring(1) : handle;
    }

    @Override
    public String toString() {
        return "AccountForm";
    }
}
