package org.tiendo.schedule;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.words.Sentence;

/**
 * Makes all nodes use the same files: the last applied revision counts, and a node with other files stands by until it
 * has those.
 */
final class ConfigurationFollower {

    private static final Logger LOG = LoggerFactory.getLogger(ConfigurationFollower.class);

    private final ScheduleRevisions revisions;
    private final Supplier<LoadedConfiguration> files;
    private final String node;
    private final Clock clock;
    private volatile @Nullable ScheduleRevision revision;
    private volatile @Nullable LoadedConfiguration loaded;
    private volatile @Nullable Sentence standingBy;

    /**
     * @param files reads the home anew
     * @param node the name of this process that other processes see
     */
    ConfigurationFollower(ScheduleRevisions revisions, Supplier<LoadedConfiguration> files, String node, Clock clock) {
        this.revisions = revisions;
        this.files = files;
        this.node = node;
        this.clock = clock;
    }

    /** The configuration that this node uses; empty while it stands by. */
    Optional<LoadedConfiguration> loaded() {
        return standingBy == null ? Optional.ofNullable(loaded) : Optional.empty();
    }

    /** The reason why this node starts no runs; empty while it does not stand by. */
    Optional<Sentence> standingBy() {
        return Optional.ofNullable(standingBy);
    }

    /** Loads the files as they are; files that were never applied become the next revision. */
    void start() {
        LoadedConfiguration read = files.get();
        Optional<ScheduleRevision> known = revisions.of(read.fingerprint());
        if (known.isEmpty()) {
            new RevisionActivation(revisions, clock).apply(read.fingerprint(), node);
        }
        follow(read);
    }

    /** Checks whether other files have been applied since; true when this node now uses another revision. */
    boolean follow() {
        Optional<ScheduleRevision> current = revisions.current();
        return !current.equals(Optional.ofNullable(revision)) && follow(read());
    }

    private @Nullable LoadedConfiguration read() {
        try {
            return files.get();
        } catch (RuntimeException e) {
            LOG.warn("the files of this node can't be read: {}", e.getMessage());
            return null;
        }
    }

    private boolean follow(@Nullable LoadedConfiguration read) {
        ScheduleRevision current = revisions.current().orElseThrow();
        if (read == null || !read.fingerprint().equals(current.sha256())) {
            standBy(current, read);
            return false;
        }
        revision = current;
        loaded = read;
        standingBy = null;
        LOG.info("{} uses revision {} of the schedule", node, current.number());
        return true;
    }

    private void standBy(ScheduleRevision current, @Nullable LoadedConfiguration read) {
        Sentence sentence = read == null
                ? sentence(StandBy.UNREADABLE, current)
                : revisions
                        .of(read.fingerprint())
                        .map(known -> sentence(StandBy.OF_OTHER_REVISION, current, known.number()))
                        .orElseGet(() -> sentence(StandBy.NEVER_APPLIED, current));
        if (!Objects.equals(sentence, standingBy)) {
            LOG.warn("{}", sentence);
        }
        standingBy = sentence;
    }

    private Sentence sentence(StandBy kind, ScheduleRevision current, Object... more) {
        List<Object> arguments =
                new ArrayList<>(List.of(node, current.number(), current.appliedBy(), current.appliedAt()));
        arguments.addAll(List.of(more));
        return new Sentence(kind, arguments);
    }
}
