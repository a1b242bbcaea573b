package io.parley.shared.mail;

import java.util.Map;
import java.util.UUID;

/**
 * A mail to be written: which template, to whom, in which language, about what.
 *
 * @param kind     the template below templates/mail, and the words' keys below mail.
 * @param agency   whose theme it has and who sees it among their undelivered mail; null for the platform's own
 * @param brand    the same, stronger than the agency; null where it is about no brand
 * @param subject  what it is about, by id, such as an invitation; null for nothing in particular
 * @param language en or ko
 * @param words    what the template fills in; kept sealed, since it may hold a link that opens something
 */
public record Letter(String kind, UUID agency, UUID brand, UUID subject, String recipient, String language, Map<String, String> words) {
}
