package org.tiendo.ledger;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.Plan;
import org.tiendo.ledger.Editions.Sealing;
import org.tiendo.store.BulkInsert;
import org.tiendo.store.Column;

/**
 * The names of the catalog and the items of the plans, stored beside the sealed editions for readers of the store's views,
 * who have no catalog.
 */
public final class Dimensions {

    /** The width of the columns: longer names are cut, which is no reason to fail a run. */
    private static final int NAME = 1000;

    private static final int KIND = 255;

    private static final BulkInsert INDICATORS =
            new BulkInsert("INSERT INTO indicator_text (code, name_vi, name_en, unit, decimals, item, good)", 7, """
            ON DUPLICATE KEY UPDATE name_vi = VALUES(name_vi), name_en = VALUES(name_en), unit = VALUES(unit),
                decimals = VALUES(decimals), item = VALUES(item), good = VALUES(good)
            """);

    private static final BulkInsert AREAS = new BulkInsert(
            "INSERT INTO area_text (code, name_vi, name_en, kind, parent, group_of, valid_from, valid_to)", 8, """
            ON DUPLICATE KEY UPDATE name_vi = VALUES(name_vi), name_en = VALUES(name_en), kind = VALUES(kind),
                parent = VALUES(parent), group_of = VALUES(group_of),
                valid_from = VALUES(valid_from), valid_to = VALUES(valid_to)
            """);

    private static final BulkInsert PLANS = new BulkInsert("""
            INSERT INTO edition_plan (business_date, revision, plan, position, title, main_area, period_start, period_end)
            """, 8, """
            ON DUPLICATE KEY UPDATE position = VALUES(position), title = VALUES(title), main_area = VALUES(main_area),
                period_start = VALUES(period_start), period_end = VALUES(period_end)
            """);

    private final JdbcClient jdbc;
    private final EditionItems items;

    /** The catalog whose names this process has written; nobody else changes what files say that have not changed. */
    private final AtomicReference<@Nullable Catalog> written = new AtomicReference<>();

    public Dimensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
        items = new EditionItems(jdbc);
    }

    /**
     * Writes the catalog's current names where this process has not yet done so, and the plans of the edition, and counts
     * its items where it was calculated; call it in the transaction that seals. Entries that the catalog has dropped keep their last
     * names.
     */
    public void write(Sealing sealing, Catalog catalog) {
        Edition edition = sealing.edition();
        if (written.get() != catalog) {
            INDICATORS.run(jdbc, catalog.indicators().stream().map(Dimensions::row));
            AREAS.run(jdbc, catalog.areas().all().stream().map(Dimensions::row));
            afterCommit(() -> written.set(catalog));
        }
        List<Plan> plans = catalog.plansFor(edition.businessDate());
        PLANS.run(jdbc, IntStream.range(0, plans.size()).mapToObj(place -> row(edition, place + 1, plans.get(place))));
        if (sealing.isCalculated()) {
            items.count(edition);
        }
    }

    private static void afterCommit(Runnable deed) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    deed.run();
                }
            });
        }
    }

    private static List<Object> row(IndicatorDefinition indicator) {
        return List.of(
                indicator.code(),
                cut(indicator.name().in("vi"), NAME),
                cut(indicator.name().in("en"), NAME),
                indicator.unit().own(),
                indicator.decimals(),
                indicator.item().own(),
                Column.of(indicator.good()));
    }

    private static List<Object> row(Area area) {
        Area.@Nullable Members members = area.members();
        return List.of(
                area.code(),
                cut(area.name().in("vi"), NAME),
                cut(area.name().in("en"), NAME),
                cut(area.kind(), KIND),
                Column.nullable(area.parent()),
                Column.nullable(members == null ? null : members.of()),
                Column.nullable(area.validFrom()),
                Column.nullable(area.validTo()));
    }

    /** @param position the place of the plan on that day, from 1 */
    private static List<Object> row(Edition edition, int position, Plan plan) {
        return List.of(
                edition.businessDate(),
                edition.revision(),
                plan.code(),
                position,
                cut(plan.title().own(), NAME),
                plan.main(),
                plan.period().start(),
                plan.period().end());
    }

    private static String cut(String text, int width) {
        return text.codePointCount(0, text.length()) <= width
                ? text
                : text.substring(0, text.offsetByCodePoints(0, width));
    }
}
