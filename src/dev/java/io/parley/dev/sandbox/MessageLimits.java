package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.regex.Pattern;

/** What X allows in a message (x-platform.md 1.1 to 1.3). */
record MessageLimits(int textLength) {

    static final MessageLimits MESSAGE = new MessageLimits(10_000);
    static final MessageLimits WELCOME = new MessageLimits(9_990);
    private static final int OPTIONS = 20;
    private static final int BUTTONS = 3;
    private static final int LABEL = 36;
    private static final int DESCRIPTION = 72;
    private static final int METADATA = 1_000;
    private static final Pattern LINK = Pattern.compile("(?i)https?://|www\\.");

    void check(JsonNode data) {
        String text = data.path("text").asText();
        require(data.path("text").isTextual() && !text.isBlank(), "message_data.text is required.");
        require(length(text) <= textLength, "message_data.text is longer than " + textLength + " characters.");
        if (data.hasNonNull("quick_reply")) {
            checkQuickReply(data.path("quick_reply"));
        }
        if (data.has("ctas")) {
            checkButtons(data.path("ctas"));
        }
        if (data.hasNonNull("attachment")) {
            require(data.at("/attachment/media/id").asText().matches("\\d{1,19}"), "attachment.media.id is not a media id.");
        }
    }

    private static void checkQuickReply(JsonNode quickReply) {
        JsonNode options = quickReply.path("options");
        require("options".equals(quickReply.path("type").asText()), "quick_reply.type must be options.");
        require(options.size() >= 1 && options.size() <= OPTIONS, "quick_reply.options must hold 1 to " + OPTIONS + " options.");
        boolean described = options.get(0).hasNonNull("description");
        for (JsonNode option : options) {
            checkLabel(option, "option");
            require(!LINK.matcher(option.path("label").asText()).find(), "option.label must not contain a URL.");
            require(option.hasNonNull("description") == described, "When one option has a description, all must have one.");
            require(length(option.path("description").asText()) <= DESCRIPTION, "option.description is longer than " + DESCRIPTION + ".");
            require(length(option.path("metadata").asText()) <= METADATA, "option.metadata is longer than " + METADATA + ".");
        }
    }

    private static void checkButtons(JsonNode ctas) {
        require(ctas.isArray() && ctas.size() >= 1 && ctas.size() <= BUTTONS, "ctas must hold 1 to " + BUTTONS + " buttons.");
        for (JsonNode cta : ctas) {
            require("web_url".equals(cta.path("type").asText()), "cta.type must be web_url.");
            checkLabel(cta, "cta");
            require(isLink(cta.path("url").asText()), "cta.url is not a valid http or https URL.");
        }
    }

    private static void checkLabel(JsonNode holder, String what) {
        String label = holder.path("label").asText();
        require(!label.isBlank() && length(label) <= LABEL, what + ".label is required, with at most " + LABEL + " characters.");
    }

    private static boolean isLink(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getHost() != null && uri.getScheme().matches("(?i)https?");
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw XError.v1(400, 214, message);
        }
    }
}
