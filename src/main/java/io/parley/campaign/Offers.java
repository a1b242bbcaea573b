package io.parley.campaign;

import io.parley.bot.BotView;
import io.parley.bot.Bots;
import io.parley.bot.Flows;
import io.parley.channel.AccountView;
import io.parley.channel.Accounts;
import io.parley.shared.web.Form;
import io.parley.shared.web.Option;
import io.parley.shared.web.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What the forms of cards and entry points offer to choose, and what the chosen is called. */
@ApplicationScoped
class Offers {

    private static final Option NOTHING = Option.ofText("", "–");
    @Inject
    private Bots bots;
    @Inject
    private Flows flows;
    @Inject
    private Accounts accounts;
    @Inject
    private Campaigns campaigns;

    /** The form with its choices; {@code needs} says what has to be there first: ACCOUNT, BOT or nothing. */
    View ask(View view, Form form) {
        List<Option> accounts = accounts();
        List<Option> starts = starts();
        return view.with("form", form).with("accounts", accounts).with("starts", starts)
                .with("startsOrNone", Stream.concat(Stream.of(NOTHING), starts.stream()).toList()).with("campaigns", campaignOptions())
                .with("needs", accounts.isEmpty() ? "ACCOUNT" : starts.isEmpty() ? "BOT" : "");
    }

    /** The first of each, chosen before anybody chooses. */
    Form first(Form form) {
        accounts().stream().findFirst().ifPresent(o -> form.fill("account", o.value()));
        starts().stream().findFirst().ifPresent(o -> form.fill("start", o.value()).fill("start1", o.value()));
        return form.fill("campaign", campaignOptions().get(0).value());
    }

    /** Bots, accounts and campaigns by their ids. */
    Map<UUID, String> names() {
        var names = new HashMap<UUID, String>();
        bots.all().forEach(b -> names.put(b.id(), b.name()));
        accounts.all().forEach(a -> names.put(a.id(), "@" + a.handle()));
        campaigns.all().forEach(c -> names.put(c.id(), c.name()));
        return names;
    }

    private List<Option> accounts() {
        return accounts.all().stream().filter(AccountView::connected).map(a -> Option.ofText(a.id().toString(), a.name() + " (@" + a.handle() + ")")).toList();
    }

    private List<Option> campaignOptions() {
        return campaigns.all().stream().map(c -> Option.ofText(c.id().toString(), c.name())).toList();
    }

    private List<Option> starts() {
        return bots.all().stream().filter(b -> b.live() != null).flatMap(this::starts).toList();
    }

    private Stream<Option> starts(BotView bot) {
        return flows.version(bot.live()).flow().languages().stream()
                .map(l -> Option.ofText(new FlowStart(bot.id(), l).text(), bot.name() + " · " + ownName(l)));
    }

    private static String ownName(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getDisplayLanguage(locale);
    }
}
