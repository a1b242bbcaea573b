package io.parley.shared.mail;

/** A mail in the platform's list. @param place what the brand or agency it is about is called; null for the platform itself */
public record MailRow(MailView mail, String place) {

    public String href() {
        return "/admin/mail/" + mail.id();
    }
}
