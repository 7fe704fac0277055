package org.tiendo.operations.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.PullReports;

/** Measures the ages of figures and of the last edition; the ages keep growing while the store does not answer. */
final class FigureGauges implements Gauges {

    private final PullReports pulls;
    private final Editions editions;
    private final Supplier<Catalog> catalog;
    private final Clock clock;
    private @Nullable MultiGauge sources;
    private @Nullable MultiGauge age;
    private @Nullable MultiGauge date;

    FigureGauges(Ledger ledger, Supplier<Catalog> catalog, Clock clock) {
        pulls = ledger.pullReports();
        editions = ledger.editions();
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        sources = MultiGauge.builder("tiendo.source.age")
                .description("Time since the last successful pull of any job of the source; none before the first")
                .baseUnit("seconds")
                .register(registry);
        age = MultiGauge.builder("tiendo.edition.age")
                .description("Time since the latest edition was sealed; none before the first")
                .baseUnit("seconds")
                .register(registry);
        date = MultiGauge.builder("tiendo.edition.business.date.timestamp")
                .description("The business date of the latest edition, as its midnight UTC in seconds since 1970")
                .baseUnit("seconds")
                .register(registry);
    }

    @Override
    public void refresh() {
        List<Edition> latest = editions.latest().stream().toList();
        Gauges.show(sources, sourceAges());
        Gauges.show(
                age,
                latest.stream()
                        .map(edition -> Row.of(Tags.empty(), clock, now -> Seconds.since(edition.sealedAt(), now)))
                        .toList());
        Gauges.show(
                date,
                latest.stream()
                        .map(edition -> Row.of(Tags.empty(), date(edition)))
                        .toList());
    }

    private List<Row<Clock>> sourceAges() {
        List<Row<Clock>> rows = new ArrayList<>();
        var known = catalog.get().sources().keySet();
        pulls.lastEnds().forEach((source, end) -> {
            if (known.contains(source)) {
                rows.add(Row.of(Tags.of("source", source), clock, now -> Seconds.since(end, now)));
            }
        });
        return rows;
    }

    private static double date(Edition edition) {
        return Seconds.of(edition.businessDate().atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
