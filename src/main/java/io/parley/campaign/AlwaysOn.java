package io.parley.campaign;

import io.parley.shared.web.Messages;
import io.parley.tenant.BrandOnboarded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;

/** Starts the campaign that never ends when a brand is opened (rule CA1). */
@ApplicationScoped
class AlwaysOn {

    @Inject
    private Campaigns campaigns;

    void start(@Observes BrandOnboarded fact) {
        campaigns.startAlwaysOn(Messages.text(Locale.forLanguageTag(fact.language()), "campaign.alwaysOn.name"));
    }
}
