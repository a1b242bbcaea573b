package io.parley.bench;

import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Links of two brands by turns, put into the directory of public codes by one statement. A link's code follows from its number and is scattered. */
record StoredLinks(TwoBrands brands, long first, int number) {

    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final List<Long> PLACES = LongStream.iterate(1, p -> p * 62).limit(7).boxed().toList();
    private static final long CODES = 3_521_614_606_208L;
    /** Prime and no divisor of 62, so no two numbers have one code. */
    private static final long STEP = 2_654_435_761L;

    static StoredLinks make(TwoBrands brands, int number) throws SQLException {
        var links = new StoredLinks(brands, Math.floorMod(System.nanoTime(), 1_000_000_000L), number);
        try (Sql sql = Sql.asSuperuser()) {
            sql.run("insert into public_address (kind, code, brand_id, subject_id, target) select 'LINK', " + code() + ", case i % 2 when 0 then ? else ? end, "
                    + "gen_random_uuid(), '{\"campaign\":\"' || ? || '\",\"to\":\"https://shop.example.com/products/' || i "
                    + "|| '?utm_source=x&utm_medium=dm&utm_campaign=spring-sale\"}' "
                    + "from (select i, (? + i) * " + STEP + " % " + CODES + " m from generate_series(0::bigint, ? - 1) i) numbered",
                    brands.one(), brands.other(), brands.campaignOfOne().toString(), links.first, number);
            sql.run("analyze public_address");
        }
        return links;
    }

    String path(int link) {
        long m = (first + link) * STEP % CODES;
        return "/l/" + PLACES.stream().map(place -> LETTERS.substring((int) (m / place % 62)).substring(0, 1)).collect(Collectors.joining());
    }

    List<String> paths(IntStream links) {
        return links.mapToObj(this::path).toList();
    }

    private static String code() {
        return PLACES.stream().map(place -> "substr('" + LETTERS + "', (m / " + place + " % 62)::int + 1, 1)").collect(Collectors.joining(" || "));
    }
}
