package org.tiendo.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.distance.Period;
import org.tiendo.store.StoreException;

/** The sealed editions and their snapshots. */
public class Editions implements SealedEditions {

    private final JdbcClient jdbc;
    private final EditionRows editions;
    private final EditionSealer sealer;
    private final Snapshots rows;
    private final Restatements restatements;
    private final EditionItems items;
    private final EditionPlans plans;
    private final Trails trails;

    public Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
        editions = new EditionRows(jdbc);
        sealer = new EditionSealer(jdbc);
        rows = new Snapshots(jdbc);
        restatements = new Restatements(jdbc);
        items = new EditionItems(jdbc);
        plans = new EditionPlans(jdbc);
        trails = new Trails(jdbc);
    }

    Restatements restatements() {
        return restatements;
    }

    /**
     * Seals the snapshots as the date's next revision, with new definitions and with restatements of earlier editions;
     * returns the latest revision when that has the same content. Nothing is calculated for one that was calculated from
     * the same. Call it in one transaction.
     *
     * @throws ConcurrencyFailureException when another edition is sealed at the same moment; roll back and build the
     *     edition again
     */
    public Sealing seal(Cut cut) {
        return sealer.seal(cut);
    }

    @Override
    public Optional<Edition> latest(LocalDate businessDate) {
        return editions.latest(businessDate).map(EditionRow::edition);
    }

    @Override
    public List<Edition> revisions(LocalDate businessDate) {
        return editions.revisions(businessDate).stream()
                .map(EditionRow::edition)
                .toList();
    }

    @Override
    public Optional<Edition> latest() {
        return editions.latest().map(EditionRow::edition);
    }

    /** The list with all that was sealed after it. */
    EditionList completed(EditionList list) {
        return editions.completed(list);
    }

    /** The snapshots of one indicator in all its areas, in the order they were sealed. */
    public List<Snapshot> snapshots(Edition edition, String indicator) {
        return rows.of(edition, indicator);
    }

    /** The snapshot of an indicator and area in each revision of a date that has one, by revision. */
    public Map<Integer, Snapshot> snapshots(LocalDate businessDate, String indicator, String area) {
        return rows.ofRevisions(businessDate, indicator, area);
    }

    /**
     * One indicator in one area on every date of a period, in every revision, with the differences to earlier editions;
     * in the order of dates and revisions.
     */
    public List<TrailPoint> trail(String indicator, String area, Period period) {
        return trails.of(indicator, area, period);
    }

    /**
     * All indicators of some areas on some dates, in every revision; in the order of dates, revisions and places.
     *
     * @param dates at least one
     * @param areas at least one
     */
    public List<TrailPoint> trails(Collection<LocalDate> dates, Collection<String> areas) {
        return trails.on(dates, areas);
    }

    /** The edition that was sealed last, of whatever date. */
    public Optional<Edition> last() {
        return editions.last().map(EditionRow::edition);
    }

    /** The editions that were sealed last before a place in the order of sealing, of whatever dates, the last first. */
    public List<Placed> lastBefore(long place, int limit) {
        return editions.lastBefore(place, limit).stream()
                .map(row -> new Placed(row.sequence(), row.edition()))
                .toList();
    }

    @Override
    public Optional<Edition> find(LocalDate businessDate, int revision) {
        return editions.find(businessDate, revision).map(EditionRow::edition);
    }

    /** The snapshots of an edition, in the order they were sealed. */
    public List<Snapshot> snapshots(Edition edition) {
        return rows.of(edition);
    }

    /** The snapshots of an edition, in the order they were sealed, read piece by piece each time they are iterated. */
    public Iterable<Snapshot> streamed(Edition edition) {
        return () -> new SnapshotReader(rows, edition).iterator();
    }

    @Override
    public List<EditionPlan> plans(Edition edition) {
        return plans.of(edition);
    }

    /** The items of the plan in an edition, in the order of the board. */
    public List<EditionItem> items(Edition edition) {
        return items.of(edition);
    }

    /**
     * The snapshots of some areas, in the order they were sealed; of an indicator without a snapshot in any of them, all
     * its snapshots.
     *
     * @param areas at least one
     */
    public List<Snapshot> snapshots(Edition edition, Set<String> areas) {
        return rows.of(edition, areas);
    }

    /**
     * Checks that every edition still gives its seal, and follows the one sealed before it.
     *
     * @throws StoreException when an edition can't be read and all that were sealed before it are as they were
     */
    public Verification verify() {
        return new Chain(jdbc).verify();
    }

    /**
     * An edition with its place in the order of sealing.
     *
     * @param place from 1
     */
    public record Placed(long place, Edition edition) {}

    /**
     * An edition that was to be sealed.
     *
     * @param edition the new one, or the latest revision of the date where that stays
     */
    public record Sealing(Edition edition, Ending ending) {

        /** The ways in which it ends. */
        public enum Ending {
            /** The edition was calculated and is sealed as a new revision. */
            SEALED,
            /** The edition was calculated, and the latest revision has the same content. */
            SAME_CONTENT,
            /** Nothing was calculated: the latest revision is known to say what comes of the same inputs. */
            SAME_INPUTS
        }

        /** Returns whether this call sealed it. */
        public boolean isNew() {
            return ending == Ending.SEALED;
        }

        /** Returns whether its content was calculated. */
        public boolean isCalculated() {
            return ending != Ending.SAME_INPUTS;
        }
    }
}
