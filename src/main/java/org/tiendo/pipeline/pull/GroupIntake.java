package org.tiendo.pipeline.pull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.pipeline.pull.RowOutcome.Counted;
import org.tiendo.pipeline.pull.RowOutcome.Rejected;
import org.tiendo.quality.Rejection;
import org.tiendo.quality.UniqueRows;
import org.tiendo.run.RunFailedException;
import org.tiendo.source.Block;
import org.tiendo.source.GroupKey;
import org.tiendo.source.GroupKey.Rank;
import org.tiendo.source.GroupedReading;
import org.tiendo.source.Grouping;
import org.tiendo.source.Groups;
import org.tiendo.source.Rows;

/**
 * Takes in what the source's database has made of its rows: the groups first, then the single rows of those groups that
 * are rejected.
 */
final class GroupIntake implements Intake {

    private static final Logger LOG = LoggerFactory.getLogger(GroupIntake.class);

    /** Rejected rows that are read even where the job's limit allows fewer, since they show what is wrong. */
    private static final long FEW = 1000;

    /** The groups that one statement asks for the rows of; a database compares each row with each of them. */
    private static final int KEYS = 200;

    private static final int BLOCK_ROWS = 1000;

    private final PullRequest request;
    private final Layout layout;
    private final JobGrouping job;
    private final Gatherings gathering;
    private final RejectedIntake rejected;
    private final Grouping grouping;
    private @Nullable GroupedReading reading;
    private @Nullable Rows rows;
    /** The keys of the rejected groups whose rows are still to be read. */
    private List<GroupKey> unread = List.of();

    private long wanted;
    private long given;

    GroupIntake(PullRequest request, Layout layout, JobGrouping job, Gatherings gathering, RejectedIntake rejected) {
        this.request = request;
        this.layout = layout;
        this.job = job;
        this.gathering = gathering;
        this.rejected = rejected;
        grouping = job.grouping();
    }

    @Override
    public boolean take(long run, RowCounts counts, LongConsumer progress) {
        if (reading == null) {
            reading = job.open(layout);
            count(reading, counts);
            progress.accept(counts.read());
        } else {
            takeRejected(reading, run);
        }
        return given < wanted;
    }

    private void count(GroupedReading source, RowCounts counts) {
        List<Groups> groups = source.groups(List.of());
        Set<GroupKey> uncounted = uncounted(groups);
        if (!uncounted.isEmpty()) {
            // They were taken for the first of several rows with the same key, and do not count themselves.
            groups = source.groups(uncounted);
            if (!uncounted(groups).isEmpty()) {
                throw RunFailedException.transientFailure(
                        "source '" + request.job().source().name() + "' changed while it was read");
            }
        }
        Set<GroupKey> refused = new LinkedHashSet<>();
        groups.forEach(some -> count(some, counts, refused));
        unread = refused.stream().sorted(Comparator.comparing(GroupKey::rank)).toList();
        long read = counts.read();
        wanted = Math.min(counts.rejected(), Math.max(FEW, allowed(read)));
        LOG.info(
                "source '{}' has added up {} of {} itself: {} rows in {} groups",
                request.job().source().name(),
                request.job().name(),
                request.window(),
                read,
                groups.stream().mapToLong(some -> some.rows().size()).sum());
        if (wanted < counts.rejected()) {
            LOG.warn("of {} rejected rows, {} are kept", counts.rejected(), wanted);
        }
    }

    private long allowed(long read) {
        return request.job()
                .limits()
                .rejects()
                .multiply(BigDecimal.valueOf(read))
                .setScale(0, RoundingMode.CEILING)
                .longValue();
    }

    private Set<GroupKey> uncounted(List<Groups> groups) {
        Set<GroupKey> uncounted = new LinkedHashSet<>();
        for (Groups some : groups) {
            for (int at = 0; at < some.keys().size(); at++) {
                GroupKey key = some.keys().get(at);
                if (key.rank() != Rank.ALONE && !(gathering.judge(some, at) instanceof Counted)) {
                    uncounted.add(key);
                }
            }
        }
        return uncounted;
    }

    private void count(Groups groups, RowCounts counts, Set<GroupKey> refused) {
        for (int at = 0; at < groups.keys().size(); at++) {
            GroupKey key = groups.keys().get(at);
            RowOutcome outcome = gathering.judge(groups, at);
            if (outcome instanceof Counted && key.rank() == Rank.LATER) {
                outcome = Gathering.AT_THE_SOURCE;
            }
            outcome.countIn(counts, groups.rows().get(at));
            if (outcome instanceof Counted fact) {
                gathering.count(fact, groups, at);
            } else if (outcome instanceof Rejected) {
                refused.add(key);
            }
        }
    }

    private void takeRejected(GroupedReading source, long run) {
        if (rows == null) {
            rows = next(source);
        }
        @Nullable Block block = rows.next(BLOCK_ROWS);
        if (block == null) {
            rows.close();
            rows = null;
            return;
        }
        var batch = rejected.batch(run);
        for (int row = 0; row < block.size(); row++) {
            batch.add(block, row, rejection(block, row));
        }
        given += block.size();
        batch.store();
    }

    private Rows next(GroupedReading source) {
        if (unread.isEmpty()) {
            throw RunFailedException.transientFailure(
                    "source '" + request.job().source().name() + "' changed while it was read: of " + wanted
                            + " rejected rows it gave " + given);
        }
        // Only rows that stand behind others with the same key need to be compared with others.
        boolean isLater = unread.get(0).rank() == Rank.LATER;
        List<GroupKey> keys = unread.stream()
                .takeWhile(key -> (key.rank() == Rank.LATER) == isLater)
                .limit(KEYS)
                .toList();
        unread = unread.subList(keys.size(), unread.size());
        return source.rows(keys, wanted - given, given);
    }

    /** Decides anew, from its single cells, why the source has rejected a row. */
    private Rejection rejection(Block block, int row) {
        RowOutcome outcome = gathering.judge(block, row);
        if (outcome instanceof Rejected refused) {
            return refused.rejection();
        }
        // Its rank stands behind the columns of the job.
        boolean isLater = Rank.LATER.isIn(block, layout.columns().size(), row);
        if (isLater && grouping.unique() != null) {
            return UniqueRows.repeated(grouping.unique(), block.cell(layout.index(grouping.unique()), row));
        }
        throw RunFailedException.permanentFailure(
                "source '" + request.job().source().name()
                        + "' rejects a row that is valid here, so what it has added up is not used; leave compute: source out of "
                        + request.job().name() + " and report it");
    }

    @Override
    public void close() {
        if (reading != null) {
            reading.close();
        }
    }
}
