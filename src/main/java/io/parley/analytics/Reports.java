package io.parley.analytics;

import io.parley.bot.Flows;
import io.parley.bot.StepName;
import io.parley.campaign.CampaignView;
import io.parley.shared.web.Preferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts figures and names together for who reads them. */
@ApplicationScoped
class Reports {

    @Inject
    private Figures figures;
    @Inject
    private Counting counting;
    @Inject
    private Flows flows;
    @Inject
    private Preferences preferences;

    /** @param campaign null for all; steps are shown where the runs are of one campaign, since two flows have no order between them */
    Report of(Period period, UUID campaign) {
        List<Reached> reached = figures.reached(period, campaign);
        Set<UUID> campaigns = reached.stream().map(Reached::campaign).collect(Collectors.toSet());
        List<StepName> steps = campaigns.size() != 1 ? List.of() : steps(period, campaigns.iterator().next());
        return new Report(reached, figures.happened(period, campaign), figures.names(), steps, campaigns.size());
    }

    /** A funnel for each campaign, of dashes where nothing of it was ever counted (rules AN1, AN3). */
    Map<UUID, List<FunnelStage>> funnels(List<CampaignView> campaigns, Period period) {
        Set<UUID> counted = figures.counted();
        var reached = figures.reached(period, null).stream().collect(Collectors.groupingBy(Reached::campaign));
        return campaigns.stream().map(CampaignView::id).collect(Collectors.toMap(Function.identity(), id -> counted.contains(id)
                ? FunnelStage.of(Report.sum(reached.getOrDefault(id, List.of()))) : FunnelStage.UNCOUNTED));
    }

    Optional<Instant> counted() {
        return counting.upto();
    }

    private List<StepName> steps(Period period, UUID campaign) {
        return figures.version(period, campaign).map(v -> StepName.of(flows.version(v).flow(), preferences.language().tag())).orElse(List.of());
    }
}
