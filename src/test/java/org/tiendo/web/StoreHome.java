package org.tiendo.web;

import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.tiendo.access.Secret;
import org.tiendo.access.Token;
import org.tiendo.access.Tokens;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Explanation;
import org.tiendo.report.ReportStore;
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
        return new Explanation(edition, sealed, null, java.util.List.of());
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
