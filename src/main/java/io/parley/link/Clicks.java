package io.parley.link;

import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Unproxied;
import io.parley.shared.web.Hosts;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** Makes the click of a request, and where it leads to; touches no database. */
@Unproxied
class Clicks {

    @Inject
    private ClickTokens tokens;
    @Inject
    private Classifier classifier;
    @Inject
    private Repeats repeats;
    @Inject
    private Ids ids;
    @Inject
    private Hosts hosts;

    Led of(KnownAddress known, String text, HttpServletRequest request) {
        PublicAddress link = known.address();
        LinkTarget target = known.leads();
        var visitor = Visitor.of(request);
        Optional<ClickToken> token = tokens.read(link.code(), text);
        Verdict verdict = token.filter(ClickToken::rehearsal).map(t -> Verdict.REHEARSAL)
                .orElseGet(() -> repeats.of(classifier.of(visitor), token.map(ClickToken::name).orElse(null), link.code(), visitor));
        UUID id = ids.next();
        var click = LedgerEntry.of(LedgerEntry.Kind.CLICK, id, link.brand(), link.subject(), target.campaign(),
                token.map(ClickToken::send).orElse(null), token.map(ClickToken::button).orElse(null), verdict.kind(), verdict.reason(),
                visitor.agent(), visitor.referrer());
        return new Led(click, target.to() == null ? page(target.page(), id, verdict.kind()) : target.to());
    }

    /** The page learns by the click's id whom it speaks to; the token stays behind (design.md 7). */
    private String page(String code, UUID click, ClickClass kind) {
        return hosts.open("/p/" + code) + (kind.mayBePerson() ? "?v=" + click : "");
    }

    record Led(LedgerEntry click, String to) {
    }
}
