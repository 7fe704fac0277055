package org.tiendo.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tiendo.distance.Observation;

/** What a pull says that the ledger does not hold yet. */
final class News {

    private final List<Item> items = new ArrayList<>();
    private int first;
    private int unchanged;

    /** Whatever the order of the pull: figures of one key are taken in by the time their source gives them. */
    static News in(List<Observation> pulled, Map<FigureKey, History> histories, Instant now) {
        var news = new News();
        statements(pulled).forEach((key, statements) -> {
            History history = histories.computeIfAbsent(key, unknown -> new History());
            statements.forEach((statedAt, figure) -> news.take(key, figure, statedAt, history, now));
        });
        return news;
    }

    List<Item> items() {
        return items;
    }

    Appended summary() {
        return new Appended(first, items.size() - first, unchanged);
    }

    private void take(FigureKey key, Figure figure, Instant statedAt, History history, Instant now) {
        boolean unheardOf = history.isEmpty();
        history.learn(figure, statedAt, now)
                .ifPresentOrElse(
                        vintage -> {
                            items.add(new Item(key, vintage));
                            first += unheardOf ? 1 : 0;
                        },
                        () -> unchanged++);
    }

    private static Map<FigureKey, NavigableMap<Instant, Figure>> statements(List<Observation> pulled) {
        Map<FigureKey, NavigableMap<Instant, Figure>> statements = new LinkedHashMap<>();
        for (Observation observation : pulled) {
            FigureKey key = FigureKey.of(observation);
            Figure figure = Figure.of(observation);
            Figure other = statements
                    .computeIfAbsent(key, unseen -> new TreeMap<>())
                    .putIfAbsent(Column.kept(observation.knownAt()), figure);
            if (other != null && !other.equals(figure)) {
                throw new IllegalArgumentException("job " + observation.job() + " pulled both " + other + " and "
                        + figure + " as " + key + ", known at " + observation.knownAt()
                        + ": its source must tell them apart by origin or by date");
            }
        }
        return statements;
    }

    /** One vintage to append. */
    record Item(FigureKey key, Vintage vintage) {}
}
