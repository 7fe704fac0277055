package org.tiendo.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.tiendo.access.Secret;
import org.tiendo.access.Token;
import org.tiendo.access.Tokens;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Snapshot;
import org.tiendo.pipeline.edition.EditionMonths;
import org.tiendo.report.Board;
import org.tiendo.report.BoardRow;
import org.tiendo.report.Explanation;
import org.tiendo.report.Language;
import org.tiendo.report.ReportStore;
import org.tiendo.report.monthly.MonthlyReport;
import org.tiendo.report.tables.ReportTables;

/** A store of the tests, served at a fixed time. */
public record StoreHome(ReportStore store, Catalog catalog, Instant now) implements ServedHome {

    @Override
    public Editions editions() {
        return store.ledger().editions();
    }

    @Override
    public ReportTables tables() {
        return new ReportTables(store.jdbc(), catalog.settings().zone());
    }

    @Override
    public Explanation explain(Edition edition, Snapshot sealed) {
        return new Explanation(edition, sealed, null, List.of());
    }

    @Override
    public MonthlyReport monthly(Edition edition, Language language) {
        Board board = Board.ofMainRows(edition, editions(), catalog);
        List<Snapshot> shown =
                board.rows(Board.Extent.MAIN).stream().map(BoardRow::snapshot).toList();
        return MonthlyReport.of(
                board,
                new EditionMonths(catalog, store.ledger()).of(edition, shown),
                catalog.settings().report(),
                catalog.settings().zone(),
                language);
    }

    public Tokens tokens() {
        return new Tokens(store.jdbc());
    }

    @Override
    public Optional<Token> token(Secret shown) {
        return tokens().shown(shown, now);
    }

    @Override
    public boolean isOfTheStore(Throwable failure) {
        return failure instanceof DataAccessException;
    }

    @Override
    public String version() {
        return "of the tests";
    }
}
