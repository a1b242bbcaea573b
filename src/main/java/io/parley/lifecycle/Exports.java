package io.parley.lifecycle;

import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The current brand's exports (rule LC3): the newest one counts. */
@UseCase
@ApplicationScoped
public class Exports {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;
    @Inject
    private BrandAudit audit;

    /** One that waits already is not asked for twice; a new one replaces those before it. */
    public ExportView ask() {
        Optional<Export> newest = find();
        if (newest.filter(Export::isWaiting).isPresent()) {
            return newest.get().view();
        }
        newest.ifPresent(e -> drop(e.id()));
        var export = new Export(ids.next(), Current.actor().id(), clock.instant());
        entities.persist(export);
        audit.note(Noted.of("export.asked", "export", export.id()));
        return export.view();
    }

    public Optional<ExportView> newest() {
        return find().map(Export::view);
    }

    /** One piece of the newest, from 0 on; empty behind the last. */
    public Optional<byte[]> chunk(UUID id, int ordinal) {
        @SuppressWarnings("unchecked")
        List<Object> found = entities.createNativeQuery("select bytes from export_chunk where export_id = ?1 and ordinal = ?2")
                .setParameter(1, id).setParameter(2, ordinal).getResultList();
        return found.stream().findFirst().map(byte[].class::cast);
    }

    /** Notes that somebody takes it along; empty while there is nothing to take. */
    public Optional<ExportView> take() {
        Optional<ExportView> export = newest().filter(ExportView::isReady);
        export.ifPresent(e -> audit.note(Noted.of("export.downloaded", "export", e.id())));
        return export;
    }

    public void drop(UUID id) {
        entities.createNativeQuery("delete from export_chunk where export_id = ?1").setParameter(1, id).executeUpdate();
        entities.createNativeQuery("delete from export where id = ?1").setParameter(1, id).executeUpdate();
    }

    void failed(UUID id, String reason) {
        Optional.ofNullable(entities.find(Export.class, id)).ifPresent(e -> e.failed(reason));
    }

    private Optional<Export> find() {
        return entities.createQuery("select e from Export e order by e.askedAt desc, e.id desc", Export.class).setMaxResults(1)
                .getResultStream().findFirst();
    }
}
