package io.parley.usage;

import java.util.UUID;

/**
 * A brand or an agency and what it used in a month.
 *
 * @param owner    of a brand: its agency's name; of an agency: how many brands it has
 * @param pack     the package's name, null without one
 * @param percent  of that limit of which most is used, an agency's by its fullest brand; null where nothing is limited
 * @param limited  how many brands have a limit that is used up now
 */
public record UsageRow(UUID id, String name, String slug, UUID agency, String owner, String pack, Long percent, long limited, Used used) {

    static UsageRow of(Object[] row) {
        return new UsageRow((UUID) row[0], (String) row[1], (String) row[2], (UUID) row[3], String.valueOf(row[4]), (String) row[5],
                row[6] == null ? null : ((Number) row[6]).longValue(), ((Number) row[7]).longValue(), Used.of(row, 8));
    }

    public String agencyHref() {
        return "/admin/agencies/" + agency;
    }

    /** How a badge shows it. */
    public String tone() {
        return percent == null || percent < 80 ? "" : percent < 100 ? "warn" : "fail";
    }
}
