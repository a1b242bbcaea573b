package io.parley.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a form as it was sent, name and value, to be offered once more. */
public final class SentFields {

    private static final int MOST_CHARACTERS = 64 * 1024;

    private SentFields() {
    }

    /** Empty, and unread where it can be, for what is no form, cannot be read, or is larger than anything a person types. */
    public static Optional<List<String[]>> of(HttpServletRequest request) {
        if (!isForm(request)) {
            return Optional.empty();
        }
        try {
            var fields = new ArrayList<String[]>();
            request.getParameterMap().forEach((name, values) -> List.of(values).forEach(value -> fields.add(new String[] {name, value})));
            int size = fields.stream().mapToInt(f -> f[0].length() + f[1].length()).sum();
            return size > MOST_CHARACTERS ? Optional.empty() : Optional.of(fields);
        } catch (IllegalArgumentException | IllegalStateException e) { // Liberty's two words for what cannot be decoded
            return Optional.empty();
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getContentLengthLong() >= 0 && request.getContentType() != null && request.getContentType().startsWith("application/x-www-form-urlencoded");
    }
}
