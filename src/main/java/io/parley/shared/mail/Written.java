package io.parley.shared.mail;

/**
 * A letter in words, before it is laid out.
 *
 * @param button null where the letter leads nowhere, like link
 */
public record Written(String language, String place, String accent, boolean logo, String subject, String head, String text, String button, String link,
                      String foot) {
}
