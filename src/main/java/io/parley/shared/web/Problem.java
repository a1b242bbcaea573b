package io.parley.shared.web;

/** What is wrong with a field, as a message key and its arguments. The field is empty for the form as a whole. */
public record Problem(String field, String key, Object[] args) {
}
