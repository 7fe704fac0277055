package org.tiendo.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.Plan;
import org.tiendo.store.Column;

/**
 * The names of the catalog, stored beside the sealed editions for readers of the store's views, who have no catalog.
 */
public final class Dimensions {

    /** The width of the columns: longer names are cut, which is no reason to fail a run. */
    private static final int NAME = 1000;

    private static final int KIND = 255;

    private static final String INDICATOR = """
            INSERT INTO indicator_text (code, name_vi, name_en, unit, decimals, item, good)
            VALUES (:code, :nameVi, :nameEn, :unit, :decimals, :item, :good)
            ON DUPLICATE KEY UPDATE name_vi = VALUES(name_vi), name_en = VALUES(name_en), unit = VALUES(unit),
                decimals = VALUES(decimals), item = VALUES(item), good = VALUES(good)
            """;

    private static final String AREA = """
            INSERT INTO area_text (code, name_vi, name_en, kind, parent, group_of, valid_from, valid_to)
            VALUES (:code, :nameVi, :nameEn, :kind, :parent, :groupOf, :validFrom, :validTo)
            ON DUPLICATE KEY UPDATE name_vi = VALUES(name_vi), name_en = VALUES(name_en), kind = VALUES(kind),
                parent = VALUES(parent), group_of = VALUES(group_of),
                valid_from = VALUES(valid_from), valid_to = VALUES(valid_to)
            """;

    private static final String PLAN = """
            INSERT INTO edition_plan (business_date, revision, title, main_area)
            VALUES (:businessDate, :revision, :title, :mainArea)
            ON DUPLICATE KEY UPDATE title = VALUES(title), main_area = VALUES(main_area)
            """;

    private final JdbcClient jdbc;

    public Dimensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes the catalog's current names, and the plan of the edition; call it in the transaction that seals. Entries
     * that the catalog has dropped keep their last names.
     */
    public void write(Edition edition, Catalog catalog) {
        catalog.indicators().forEach(this::write);
        catalog.areas().all().forEach(this::write);
        catalog.planFor(edition.businessDate()).ifPresent(plan -> write(edition, plan));
    }

    private void write(IndicatorDefinition indicator) {
        jdbc.sql(INDICATOR)
                .param("code", indicator.code())
                .param("nameVi", cut(indicator.nameVi(), NAME))
                .param("nameEn", cut(indicator.nameEn(), NAME))
                .param("unit", indicator.unit())
                .param("decimals", indicator.decimals())
                .param("item", indicator.item())
                .param("good", Column.of(indicator.good()))
                .update();
    }

    private void write(Area area) {
        Area.@Nullable Members members = area.members();
        jdbc.sql(AREA)
                .param("code", area.code())
                .param("nameVi", cut(area.nameVi(), NAME))
                .param("nameEn", cut(area.nameEn(), NAME))
                .param("kind", cut(area.kind(), KIND))
                .param("parent", Column.nullable(area.parent()))
                .param("groupOf", Column.nullable(members == null ? null : members.of()))
                .param("validFrom", Column.nullable(area.validFrom()))
                .param("validTo", Column.nullable(area.validTo()))
                .update();
    }

    private void write(Edition edition, Plan plan) {
        jdbc.sql(PLAN)
                .param("businessDate", edition.businessDate())
                .param("revision", edition.revision())
                .param("title", cut(plan.title(), NAME))
                .param("mainArea", plan.main())
                .update();
    }

    private static String cut(String text, int width) {
        return text.codePointCount(0, text.length()) <= width
                ? text
                : text.substring(0, text.offsetByCodePoints(0, width));
    }
}
