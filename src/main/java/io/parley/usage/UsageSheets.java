package io.parley.usage;

import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.web.Sheet;
import java.time.YearMonth;
import java.util.function.Function;

/** Usage of a month as a file. */
final class UsageSheets {

    private UsageSheets() {
    }

    static Sheet<UsageRow> of(UsageOf of, YearMonth month, PageRequest request, Function<PageRequest, Page<UsageRow>> pages) {
        return Sheet.of("usage-" + of.file() + "-" + month, request, pages).column("month", r -> month).column("name", UsageRow::name)
                .column("address", UsageRow::slug).column(of == UsageOf.BRANDS ? "agency" : "brands", UsageRow::owner).column("package", UsageRow::pack)
                .column("conversations", r -> r.used().conversations()).column("messages in", r -> r.used().messagesIn())
                .column("messages out", r -> r.used().messagesOut()).column("clicks", r -> r.used().clicks())
                .column("all clicks", r -> r.used().allClicks()).column("dollars", r -> Used.exact(r.used().micros()))
                .column("percent of limit", UsageRow::percent);
    }

    static Sheet<RefusalRow> refused(YearMonth month, PageRequest request, Function<PageRequest, Page<RefusalRow>> pages) {
        return Sheet.of("refused-" + month, request, pages).column("hour", RefusalRow::hour).column("agency", RefusalRow::agency)
                .column("brand", RefusalRow::brand).column("limit", RefusalRow::limit).column("what", RefusalRow::what).column("count", RefusalRow::count);
    }
}
