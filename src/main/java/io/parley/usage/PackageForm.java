package io.parley.usage;

import io.parley.shared.tenancy.Limit;
import io.parley.shared.web.Form;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** What is asked about a package; an empty limit limits nothing. */
public record PackageForm(@NotBlank(message = "usage.package.name.missing") @Size(max = 80, message = "usage.package.name.long") String name,
                          @Pattern(regexp = PackageForm.WHOLE, message = "usage.limit.wrong") String conversations,
                          @Pattern(regexp = PackageForm.WHOLE, message = "usage.limit.wrong") String messages,
                          @Pattern(regexp = PackageForm.MONEY, message = "usage.limit.dollars.wrong") String dollars,
                          @Pattern(regexp = PackageForm.WHOLE, message = "usage.limit.wrong") String members,
                          @Pattern(regexp = PackageForm.WHOLE, message = "usage.limit.wrong") String brands,
                          @Pattern(regexp = PackageForm.WHOLE, message = "usage.limit.wrong") String bots,
                          @Pattern(regexp = PackageForm.WHOLE, message = "usage.limit.wrong") String links) {

    static final String WHOLE = "|[1-9]\\d{0,11}";
    static final String MONEY = "|(?=.*[1-9])\\d{1,9}(\\.\\d{1,2})?";

    static PackageForm of(Form form) {
        return new PackageForm(form.value("name"), plain(form, "conversations"), plain(form, "messages"), plain(form, "dollars"),
                plain(form, "members"), plain(form, "brands"), plain(form, "bots"), plain(form, "links"));
    }

    static Form typed(PackageView of) {
        var form = new Form().fill("name", of.name()).fill("version", of.version());
        of.limits().forEach((limit, most) -> form.fill(limit.field(), limit == Limit.DOLLARS ? Used.exact(most).stripTrailingZeros().toPlainString() : most));
        return form;
    }

    Map<Limit, Long> limits() {
        var all = new EnumMap<Limit, Long>(Limit.class);
        Map.of(Limit.CONVERSATIONS, conversations, Limit.MESSAGES, messages, Limit.MEMBERS, members, Limit.BRANDS, brands, Limit.BOTS, bots, Limit.LINKS, links)
                .forEach((limit, text) -> all.put(limit, text.isEmpty() ? null : Long.valueOf(text)));
        all.put(Limit.DOLLARS, dollars.isEmpty() ? null : new BigDecimal(dollars).movePointRight(6).longValueExact());
        return all;
    }

    /** Thousands may be parted by commas. */
    private static String plain(Form form, String field) {
        return form.value(field).replace(",", "");
    }
}
