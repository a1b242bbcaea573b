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
    private Ids ids;
    @Inject
    private Ledger ledger;

    /** Classifies and records; returns when it is durable. @param click null, like send, where the page was reached by no link of ours @return the view's id */
    public UUID record(HttpServletRequest request, Viewed viewed) {
        UUID id = ids.next();
        Verdict verdict = verdict(Visitor.of(request), viewed);
        var entry = LedgerEntry.of(LedgerEntry.Kind.PAGE_VIEW, id, viewed.brand(), viewed.page(), viewed.version(), viewed.campaign(),
                viewed.click(), viewed.send(), verdict.kind(), verdict.reason());
        var durable = new CompletableFuture<Void>();
        ledger.record(entry, () -> durable.complete(null));
        durable.join();
        return id;
    }

    /** Rules L5 and L6; the click's own id names the reader as a token does. */
    private Verdict verdict(Visitor visitor, Viewed viewed) {
        if ("REHEARSAL".equals(viewed.mode())) {
            return Verdict.REHEARSAL;
        }
        String click = viewed.click() == null ? null : viewed.click().toString();
        return repeats.of(classifier.of(visitor), click, viewed.page().toString(), visitor);
    }

    public record Viewed(UUID brand, UUID page, UUID version, UUID campaign, UUID click, UUID send, String mode) {
    }
}
