package org.tiendo.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.Plan;
import org.tiendo.store.BulkInsert;
import org.tiendo.store.Column;

/**
 * The names of the catalog and the items of the plan, stored beside the sealed editions for readers of the store's views,
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

    private static final String PLAN = """
            INSERT INTO edition_plan (business_date, revision, title, main_area)
            VALUES (:businessDate, :revision, :title, :mainArea)
            ON DUPLICATE KEY UPDATE title = VALUES(title), main_area = VALUES(main_area)
            """;

    private final JdbcClient jdbc;
    private final EditionItems items;

    public Dimensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
        items = new EditionItems(jdbc);
    }

    /**
     * Writes the catalog's current names, and the plan and the items of the edition; call it in the transaction that seals. Entries
     * that the catalog has dropped keep their last names.
     */
    public void write(Edition edition, Catalog catalog) {
        INDICATORS.run(jdbc, catalog.indicators().stream().map(Dimensions::row));
        AREAS.run(jdbc, catalog.areas().all().stream().map(Dimensions::row));
        catalog.planFor(edition.businessDate()).ifPresent(plan -> write(edition, plan));
        items.count(edition);
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

    private void write(Edition edition, Plan plan) {
        jdbc.sql(PLAN)
                .param("businessDate", edition.businessDate())
                .param("revision", edition.revision())
                .param("title", cut(plan.title().own(), NAME))
                .param("mainArea", plan.main())
                .update();
    }

    private static String cut(String text, int width) {
        return text.codePointCount(0, text.length()) <= width
                ? text
                : text.substring(0, text.offsetByCodePoints(0, width));
    }
}
