package io.parley.shared.health;

import java.util.List;

/**
 * How one thing fares.
 *
 * @param order where it stands among the others, the lowest first
 * @param name  message key of what it is called
 * @param well  whether nobody has to look after it
 * @param text  message key of the sentence, with its arguments
 * @param href  where more is seen; null for nowhere
 */
public record Sign(int order, String name, boolean well, String text, List<Object> args, String href) {

    public static Sign well(int order, String name, String text, String href, Object... args) {
        return new Sign(order, name, true, text, List.of(args), href);
    }

    public static Sign ill(int order, String name, String text, String href, Object... args) {
        return new Sign(order, name, false, text, List.of(args), href);
    }

    public Object[] words() {
        return args.toArray();
    }
}
