package io.parley.shared.kernel;

/**
 * What part of a list is wanted. Number counts from 1; the query is trimmed and at most 100 characters.
 *
 * @param also what else the list's address says, such as {@code &month=2026-11}; empty where it says no more
 */
public record PageRequest(int number, int size, String sort, boolean descending, String query, String also) {

    public static final int SIZE = 25;

    public PageRequest {
        number = Math.max(1, Math.min(number, 100_000));
        size = Math.max(1, Math.min(size, 200));
        sort = sort == null ? "" : sort;
        query = query == null ? "" : cut(query.replaceAll("\\p{Cntrl}", "").strip());
    }

    public PageRequest(int number, int size, String sort, boolean descending, String query) {
        this(number, size, sort, descending, query, "");
    }

    /** The same on pages of another size. */
    public PageRequest sized(int size) {
        return new PageRequest(number, size, sort, descending, query, also);
    }

    /** The same of a list whose links have to keep one more thing. @param value needs no encoding in an address */
    public PageRequest also(String name, String value) {
        return new PageRequest(number, size, sort, descending, query, also + "&" + name + "=" + value);
    }

    public int offset() {
        return (number - 1) * size;
    }

    /** The query as a LIKE pattern that means its characters literally. */
    public String like() {
        return "%" + query.toLowerCase(java.util.Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(100, text.length()));
    }
}
