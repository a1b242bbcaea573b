package io.parley.lifecycle;

import io.parley.shared.chores.Chore;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.DatabaseAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Makes the exports that wait, and drops those nobody has fetched for a month (rule LC3). */
@ApplicationScoped
class ExportingChore implements Chore {

    private static final System.Logger LOG = System.getLogger(ExportingChore.class.getName());
    @Inject
    private ExportWork work;
    @Inject
    private Exports exports;
    @Inject
    private ExportFile file;
    @Inject
    private ExportNews news;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        work.open().forEach(item -> Current.inBrand(item.brand(), () -> {
            if (item.old()) {
                exports.drop(item.export());
            } else {
                make(item);
            }
            return null;
        }));
    }

    /** A database that is away is no failure of the export's; the next run finds it as it was. */
    private void make(ExportWork.Item item) {
        try {
            file.write(item.export());
            news.ready(item.brand(), item.export());
        } catch (Exception e) {
            LOG.log(Level.WARNING, "export-failed " + item.export(), e);
            if (!DatabaseAway.isIn(e)) {
                exports.failed(item.export(), "unforeseen");
            }
        }
    }
}
