package io.parley.usage;

/** What would be over a limit at once. @param brand null where it is the agency itself @param limit as the bundles name it */
public record Over(String agency, String brand, String limit, long used, long most) {

    static Over of(Object[] row) {
        return new Over((String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue(), ((Number) row[4]).longValue());
    }

    public String share() {
        return limit.equals("dollars") ? Used.dollars(used) + " / " + Used.dollars(most) : String.format(java.util.Locale.ROOT, "%,d / %,d", used, most);
    }
}
