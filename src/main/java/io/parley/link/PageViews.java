package io.parley.link;

import io.parley.shared.tenancy.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The ledger of page views, written like clicks. */
@ApplicationScoped
public class PageViews {

    @Inject
    private Classifier classifier;
    @Inject
    private Repeats repeats;
    @Inject
    private Visits visits;
    @Inject
    private Ids ids;
    @Inject
    private Ledger ledger;

    /** Classifies and records; returns when it is durable. */
    public Recorded record(HttpServletRequest request, Viewed viewed) {
        UUID id = ids.next();
        var visitor = Visitor.of(request);
        Verdict verdict = verdict(visitor, viewed);
        var entry = LedgerEntry.of(LedgerEntry.Kind.PAGE_VIEW, id, viewed.brand(), viewed.page(), viewed.version(), viewed.campaign(),
                viewed.click(), viewed.send(), verdict.kind(), verdict.reason());
        var durable = new CompletableFuture<Void>();
        ledger.record(entry, () -> durable.complete(null));
        durable.join();
        return new Recorded(id, visit(id, viewed, verdict.kind(), visitor), verdict.kind().isPerson());
    }

    /** Whether a form is sent by what is taken for a person (rule L13). */
    public boolean isSentByPerson(HttpServletRequest request) {
        return classifier.of(Visitor.of(request)).kind().isPerson();
    }

    /** Only visits of people are remembered: a rehearsal's is nobody else's, and a machine's reaches no goal. */
    private UUID visit(UUID view, Viewed viewed, ClickClass kind, Visitor visitor) {
        if (kind == ClickClass.HUMAN || kind == ClickClass.REPEAT) {
            return visits.of(view, viewed.visit(), viewed.page().toString(), visitor);
        }
        return viewed.visit() == null ? view : viewed.visit();
    }

    /** Rules L5 and L6; the click's own id names the reader as a token does. */
    private Verdict verdict(Visitor visitor, Viewed viewed) {
        if ("REHEARSAL".equals(viewed.mode())) {
            return Verdict.REHEARSAL;
        }
        String click = viewed.click() == null ? null : viewed.click().toString();
        return repeats.of(classifier.of(visitor), click, viewed.page().toString(), visitor);
    }

    /** @param click null, like send, where no link of ours led here @param visit the run or click that names the visit; null where neither does */
    public record Viewed(UUID brand, UUID page, UUID version, UUID campaign, UUID click, UUID send, UUID visit, String mode) {
    }

    /** @param visit what a goal counts once for @param person whether it was classed as a person's */
    public record Recorded(UUID id, UUID visit, boolean person) {
    }
}
