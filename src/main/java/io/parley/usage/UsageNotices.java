package io.parley.usage;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** At home, owners read that a limit is nearly or wholly used up (rule US5). */
@ApplicationScoped
class UsageNotices implements Notices {

    @Inject
    private OwnUsage usage;
    @Inject
    private Clock clock;

    @Override
    public Stream<Notice> notices(Visit visit, String path) {
        return visit.place().filter(here -> here.role() == Role.OWNER && path.equals(here.href())).stream().flatMap(this::close);
    }

    private Stream<Notice> close(Place here) {
        OwnUsage.Close close = usage.close(here.id(), YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC)));
        String of = "usage.notice." + here.kind().name().toLowerCase(java.util.Locale.ROOT) + (close.full() > 0 ? ".full" : ".near");
        return close.near() == 0 ? Stream.empty() : Stream.of(new Notice(close.full() > 0 ? "fail" : "warn", of,
                new Object[] {close.full() > 0 ? close.full() : close.near()}, here.href() + "/usage", "usage.notice.more"));
    }
}
