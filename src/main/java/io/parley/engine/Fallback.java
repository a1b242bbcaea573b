package io.parley.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Shows a message on a channel that can do less than its author thought of (rule E11). */
public final class Fallback {

    private Fallback() {
    }

    /** The same message within what the channel can show. Only the words are ever cut, never an answer or an address. */
    public static Outgoing fit(Outgoing message, Capabilities can) {
        boolean replies = message.quickReplies().size() <= can.quickReplies();
        boolean buttons = message.buttons().size() <= can.buttons();
        var below = new ArrayList<String>();
        if (!buttons) {
            message.buttons().forEach(b -> below.add(b.label() + ": " + b.url()));
        }
        if (!replies) {
            numbered(message.quickReplies(), below);
        }
        return new Outgoing(text(message.text(), below, can.text()), replies ? replies(message.quickReplies(), can) : List.of(),
                buttons ? message.buttons().stream().map(b -> new LinkButton(cut(b.label(), can.buttonLabel()), b.url())).toList() : List.of());
    }

    private static void numbered(List<QuickReply> replies, List<String> below) {
        IntStream.range(0, replies.size()).forEach(i -> below.add(i + 1 + ". " + replies.get(i).label() + described(replies.get(i))));
    }

    private static String described(QuickReply reply) {
        return reply.description() == null || reply.description().isBlank() ? "" : " – " + reply.description();
    }

    private static List<QuickReply> replies(List<QuickReply> replies, Capabilities can) {
        boolean described = can.quickReplyDescription() > 0;
        return replies.stream().map(r -> new QuickReply(cut(r.label(), can.quickReplyLabel()),
                !described || r.description() == null ? null : cut(r.description(), can.quickReplyDescription()), r.metadata())).toList();
    }

    private static String text(String words, List<String> below, int most) {
        String list = String.join("\n", below);
        int room = most - (list.isEmpty() ? 0 : list.codePointCount(0, list.length()) + 2);
        String cut = cut(words, Math.max(room, 0));
        return list.isEmpty() ? cut : cut.isEmpty() ? list : cut + "\n\n" + list;
    }

    private static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return most < 1 ? "" : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
