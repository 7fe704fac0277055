package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiendo.store.Column;

/**
 * Answers the queries of many nights from one reading of all their vintages, for as long as nobody appends a figure. Not
 * for use by several threads.
 */
public final class RememberedFigures implements FigureReading {

    /** The vintages that are kept for all scopes together, some 200 bytes each; queries over more of them read the table. */
    private static final int MOST = 100_000;

    private final LocalDate until;
    private final int most;
    private final Map<FigureScope, Remembered> byScope = new HashMap<>();
    private long version = -1;
    private int kept;

    /** @param until the last date of the nights */
    public RememberedFigures(LocalDate until) {
        this(until, MOST);
    }

    RememberedFigures(LocalDate until, int most) {
        this.until = until;
        this.most = most;
    }

    @Override
    public KnownVintages known(Observations view, KnowledgeQuery query) {
        long now = view.version();
        if (now != version) {
            byScope.clear();
            kept = 0;
            version = now;
        }
        return byScope.computeIfAbsent(new FigureScope(query.series(), query.since()), unseen -> new Remembered())
                .known(view, query);
    }

    /** The part of a query that is the same for every night. */
    private record FigureScope(Set<String> series, LocalDate since) {}

    private final class Remembered {

        private boolean isAskedAgain;
        private boolean areTooMany;
        private @Nullable List<KnownVintage> vintages;

        /** The first query reads the table: where each night appends figures, no second one follows. */
        KnownVintages known(Observations view, KnowledgeQuery query) {
            if (!isAskedAgain || areTooMany || query.until().isAfter(until)) {
                isAskedAgain = true;
                return view.known(query);
            }
            if (vintages == null) {
                vintages = view.vintages(query.ofAllNights(until), most - kept).orElse(null);
                areTooMany = vintages == null;
                kept += vintages == null ? 0 : vintages.size();
                return known(view, query);
            }
            return known(vintages, query);
        }

        private KnownVintages known(List<KnownVintage> all, KnowledgeQuery query) {
            Instant cutOff = Column.kept(query.cutOff());
            Instant heldBy = Column.kept(query.heldBy());
            var last = new LastVintages();
            for (KnownVintage one : all) {
                Provenance vintage = one.vintage();
                if (!vintage.observation().period().end().isAfter(query.until())
                        && !vintage.observation().knownAt().isAfter(cutOff)
                        && !vintage.appendedAt().isAfter(heldBy)) {
                    last.add(vintage, one.isWithdrawal());
                }
            }
            return last.end();
        }
    }
}
