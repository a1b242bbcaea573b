package io.parley.shared.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** A brand's or agency's one colour, sRGB as #rrggbb. White text must be readable on it (WCAG 2.2, 1.4.3). */
public record Accent(String hex) {

    public static final double LEAST_CONTRAST = 4.5;
    private static final Pattern SHAPE = Pattern.compile("#[0-9a-f]{6}");
    public static final Accent PARLEY = new Accent("#0b6b5d");

    public Accent {
        hex = hex.toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a colour: " + hex);
        }
    }

    public static boolean isValid(String text) {
        return text != null && SHAPE.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    /** Contrast with white, 1 to 21, by WCAG's relative luminance. */
    public double contrastWithWhite() {
        return 1.05 / (luminance() + 0.05);
    }

    public boolean isReadable() {
        return contrastWithWhite() >= LEAST_CONTRAST;
    }

    /** This colour, darkened in equal parts until it is readable: what to propose beside a refusal. */
    public Accent readable() {
        Accent darker = this;
        while (!darker.isReadable()) {
            darker = darker.scaled(0.96);
        }
        return darker;
    }

    private Accent scaled(double by) {
        return new Accent(String.format("#%02x%02x%02x", (int) (part(1) * by), (int) (part(3) * by), (int) (part(5) * by)));
    }

    private double luminance() {
        return 0.2126 * linear(part(1)) + 0.7152 * linear(part(3)) + 0.0722 * linear(part(5));
    }

    private int part(int at) {
        return Integer.parseInt(hex.substring(at, at + 2), 16);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
