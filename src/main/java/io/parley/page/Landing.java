package io.parley.page;

import io.parley.link.Arrived;
import io.parley.link.PageViews;
import java.util.UUID;

/**
 * A page as one person gets it, its words adapted.
 *
 * @param arrived the click it was reached by; null without one that counts
 * @param back    where the conversation goes on; null where the brand has no account
 */
public record Landing(UUID brand, UUID page, UUID campaign, UUID version, Content content, Arrived arrived, String back) {

    PageViews.Viewed viewed() {
        return new PageViews.Viewed(brand, page, version, campaign, click(), arrived == null ? null : arrived.send(),
                arrived == null ? null : arrived.visit(), mode());
    }

    VisitToken visit(PageViews.Recorded view) {
        return new VisitToken(view.id(), view.visit(), version, click(), arrived == null ? null : arrived.run(), mode().equals("REHEARSAL"), view.person());
    }

    /** The same as it goes on with a visit whose time is over: what its goals count once for stays, so does a rehearsal. */
    Landing resuming(VisitToken old) {
        var same = new Arrived(old.click(), null, old.run(), null, null, old.mode(), old.visit());
        return new Landing(brand, page, campaign, version, content, same, back);
    }

    UUID click() {
        return arrived == null ? null : arrived.click();
    }

    private String mode() {
        return arrived == null ? "LIVE" : arrived.mode();
    }
}
