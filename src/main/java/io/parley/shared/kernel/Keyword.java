package io.parley.shared.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words that always work, in either language, whatever a flow asks (conversation, rule CV5). They must be the whole message. */
public enum Keyword {

    STOP("stop", "stop all", "stopall", "unsubscribe", "opt out", "optout", "cancel", "quit", "end", "그만", "그만하기", "중지", "중단", "정지", "수신거부", "수신 거부",
            "구독취소", "구독 취소", "해지", "스톱", "스탑"),
    START("start", "unstop", "resume", "subscribe", "opt in", "optin", "시작", "다시시작", "다시 시작", "수신동의", "수신 동의", "재개"),
    HELP("help", "info", "도움말", "도움", "안내", "도와줘", "도와주세요"),
    HUMAN("human", "agent", "person", "operator", "talk to a human", "talk to a person", "상담원", "상담사", "상담", "상담원 연결", "상담사 연결", "사람", "직원");

    /** What is longer is no keyword, and is not normalized: marks of one letter cost the square of their number. */
    private static final int LONGEST = 1_000;
    private final Set<String> words;

    Keyword(String... words) {
        this.words = Set.of(words);
    }

    /** @param stops the brand's own words that mean STOP, plain */
    public static Optional<Keyword> of(String text, Set<String> stops) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(text);
        return stops.contains(plain) ? Optional.of(STOP) : Stream.of(values()).filter(k -> k.words.contains(plain)).findFirst();
    }

    /** Case, width, punctuation and spaces around do not matter. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\p{Punct}\\p{IsPunctuation}]+", " ")
                .replaceAll("\\s+", " ").strip();
    }
}
