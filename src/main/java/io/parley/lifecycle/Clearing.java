package io.parley.lifecycle;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Place;
import io.parley.tenant.Departures;
import io.parley.tenant.IdentityProvider;
import io.parley.tenant.Venue;
import io.parley.tenant.Venues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Deletes a brand, step by step; each step finds what an earlier try left, so it goes on wherever one stopped (rule LC5). */
@ApplicationScoped
class Clearing {

    private static final int PASSES = 3;
    /** By then every node knows that an address is closed. */
    private static final Duration EVERYWHERE = Duration.ofSeconds(3);
    @Inject
    private Deletions deletions;
    @Inject
    private BrandTables tables;
    @Inject
    private Venues venues;
    @Inject
    private Departures departures;
    @Inject
    private IdentityProvider identities;

    /**
     * What the links led to last is counted before anything goes; the run in between just waits for the next one.
     *
     * @return whether it is done; nothing at all is where it was undone meanwhile
     * @throws RowsLeft when something wrote into the brand all the while; the next run clears that too
     */
    boolean run(DeletionView deletion) {
        Optional<Instant> began = deletions.begin(deletion.id());
        return began.isPresent() && run(deletion, began.get().plus(EVERYWHERE));
    }

    private boolean run(DeletionView deletion, Instant closed) {
        inside(deletion.place(), () -> {
            tables.noteBefore(deletion.id());
            tables.closeAddresses();
        });
        if (!Current.inBrand(deletion.place(), () -> tables.counted(closed))) {
            return false;
        }
        people(venues.get(Place.Kind.BRAND, deletion.place()));
        inside(deletion.place(), () -> empty(deletion.id()));
        deletions.done(deletion.id(), hash(deletions.proof(deletion.id())));
        return true;
    }

    /** First at the identity provider, then here: what was interrupted between the two is found here again. */
    private void people(Venue brand) {
        String organization = brand.agency().organizationId();
        for (Departures.Leaver leaver : departures.of(brand.id(), brand.agency().id())) {
            if (!leaver.inOrganization() && organization != null) {
                identities.leave(leaver.subject(), organization);
            }
            if (!leaver.elsewhere()) {
                identities.forget(leaver.subject());
            }
            departures.leave(leaver.person(), brand.id());
        }
        departures.expected(brand.id()).forEach(identities::forget);
    }

    private void empty(UUID deletion) {
        for (int pass = 1; ; pass++) {
            List<String> names = tables.names();
            for (String table : names) {
                while (tables.clear(table) > 0) {
                    // piece by piece, each in a transaction of its own
                }
            }
            if (tables.noteAfter(deletion) == 0) {
                return;
            }
            if (pass == PASSES) {
                throw new RowsLeft();
            }
        }
    }

    private static void inside(UUID brand, Runnable work) {
        Current.inBrand(brand, () -> {
            work.run();
            return null;
        });
    }

    private static String hash(List<ProofRow> proof) {
        String lines = proof.stream().map(ProofRow::line).collect(Collectors.joining());
        return HexFormat.of().formatHex(Chunks.sha().digest(lines.getBytes(StandardCharsets.UTF_8)));
    }

    static final class RowsLeft extends IllegalStateException {

        RowsLeft() {
            super("rows were written while the brand was being deleted");
        }
    }
}
