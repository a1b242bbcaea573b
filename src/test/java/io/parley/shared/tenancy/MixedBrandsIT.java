package io.parley.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.War;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many brands' transactions, mixed and some of them aborted, over a pool of five connections: no row of another brand, ever. */
@ExtendWith(ArquillianExtension.class)
class MixedBrandsIT {

    private static final int WORKERS = 16;
    private static final int BRANDS = 8;

    @Inject
    private TrialCampaigns campaigns;
    @Inject
    private TrialRows rows;

    @Deployment
    static WebArchive war() {
        return War.with("mixed", MixedBrandsIT.class, TrialCampaigns.class, TrialRows.class, TrialBrands.Two.class, MixedBrandsIT.Seen.class);
    }

    @Test
    @DisplayName("T4, T5: 5,000 mixed transactions with aborts over 5 connections show 0 foreign rows")
    void a_fast_cut() throws Exception {
        assertThat(run(5_000)).satisfies(seen -> {
            assertThat(seen.foreign()).isZero();
            assertThat(seen.aborted()).isPositive();
            assertThat(seen.own() + seen.aborted()).isEqualTo(5_000);
        });
    }

    @Test
    @Tag("proof")
    @DisplayName("T4, T5: 100,000 mixed transactions with aborts over 5 connections show 0 foreign rows")
    void in_full() throws Exception {
        assertThat(run(100_000)).satisfies(seen -> {
            assertThat(seen.foreign()).isZero();
            assertThat(seen.own() + seen.aborted()).isEqualTo(100_000);
        });
    }

    @Test
    @DisplayName("control: with the policies away, the same run sees foreign rows")
    void the_count_can_fail() throws Exception {
        assertThat(rows.withoutPolicies(() -> run(400)).foreign()).isPositive();
    }

    private Seen run(int transactions) throws Exception {
        var brands = new ArrayList<TrialBrands.Two>();
        for (int i = 0; i < BRANDS / 2; i++) {
            brands.add(rows.two());
        }
        var futures = new ArrayList<Future<Seen>>();
        for (int i = 0; i < WORKERS; i++) {
            int share = transactions / WORKERS + (i < transactions % WORKERS ? 1 : 0);
            futures.add(rows.workers().submit(() -> work(brands, share)));
        }
        var sum = new Seen(0, 0, 0);
        for (Future<Seen> future : futures) {
            sum = sum.plus(future.get());
        }
        return sum;
    }

    private Seen work(List<TrialBrands.Two> brands, int share) {
        var seen = new Seen(0, 0, 0);
        for (int i = 0; i < share; i++) {
            var two = brands.get(ThreadLocalRandom.current().nextInt(brands.size()));
            seen = seen.plus(ThreadLocalRandom.current().nextBoolean() ? one(two.one(), "one") : one(two.other(), "other"));
        }
        return seen;
    }

    /** One transaction: reads by JPQL or SQL, or writes and aborts. */
    private Seen one(java.util.UUID brand, String name) {
        int dice = ThreadLocalRandom.current().nextInt(5);
        if (dice == 0) {
            return Current.inBrand(brand, this::abort);
        }
        List<?> names = Current.inBrand(brand, () -> dice < 3 ? campaigns.nativeNames() : campaigns.names());
        return names.equals(List.of(name)) ? new Seen(1, 0, 0) : new Seen(0, 0, 1);
    }

    private Seen abort() {
        try {
            campaigns.renameAndFail("never");
            return new Seen(0, 0, 1);
        } catch (IllegalStateException e) {
            return new Seen(0, 1, 0);
        }
    }

    /** What the transactions saw: the brand's own row, an abort as planned, anything else. */
    record Seen(int own, int aborted, int foreign) {

        Seen plus(Seen more) {
            return new Seen(own + more.own, aborted + more.aborted, foreign + more.foreign);
        }
    }
}
