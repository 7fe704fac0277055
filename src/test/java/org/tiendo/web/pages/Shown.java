package org.tiendo.web.pages;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tiendo.catalog.Catalog;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.EditionList;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.SnapshotBuilder;
import org.tiendo.report.Board;
import org.tiendo.report.BoardPlan;
import org.tiendo.report.Language;
import org.tiendo.report.ReportStore;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Texts;

/** An edition of the shipped home for tests of pages, which has no store and the rows that a test states. */
final class Shown {

    static final LocalDate DATE = LocalDate.of(2023, 10, 31);
    static final Catalog CATALOG = ReportStore.catalog();

    private static final Instant NOW = Instant.parse("2023-11-01T00:00:00Z");
    private static final Edition EDITION =
            new Edition(DATE, 1, NOW, NOW, 1, "b26c1813c00a47a2709db339748c2a1f", null, 79);

    private Shown() {}

    static Chosen in(Language language) {
        return Chosen.of("", EDITION, EditionList.EMPTY, new Texts(language, "pages"), home());
    }

    static Board board(Snapshot... rows) {
        return Board.of(EDITION, List.of(rows), BoardPlan.of(EDITION, EditionList.EMPTY, CATALOG), CATALOG);
    }

    static SnapshotBuilder row(String indicator, String area) {
        return new SnapshotBuilder(DATE, indicator).area(area);
    }

    /** A row that is judged by a target of 100 and has an official actual. */
    static Snapshot judged(String indicator, String area, String actual, Status status) {
        return row(indicator, area)
                .atLeast(new BigDecimal("100"))
                .actual(Amount.exact(new BigDecimal(actual)), DATE, DataStatus.OFFICIAL, "finance")
                .judged(status)
                .build();
    }

    private static ServedHome home() {
        return (ServedHome) Proxy.newProxyInstance(
                ServedHome.class.getClassLoader(), new Class<?>[] {ServedHome.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("catalog")) {
                        return CATALOG;
                    }
                    throw new IllegalStateException(method.getName() + " would read a store");
                });
    }
}
