package org.tiendo.operations;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.operations.BackfillPlan.Range;
import org.tiendo.operations.BackfillState.Phase;
import org.tiendo.words.PlainText;
import org.tiendo.words.Sentence;

/** The backfills that people ask this process for: one at a time, with one entry in the audit each. */
public final class Backfills {

    private static final Logger LOG = LoggerFactory.getLogger(Backfills.class);
    private static final Sentence SUBJECT = Sentence.of(Subject.BACKFILL);
    private static final Pattern ASKED = Pattern.compile("(\\S+) to (\\S+) by (\\w+): .*");

    /** More than the entries that tell of stops after the last start. */
    private static final int SEARCHED = 20;

    private final Executor executor;
    private final Builder builder;
    private final AtomicReference<@Nullable BackfillState> state = new AtomicReference<>();

    public Backfills(Executor executor, Builder builder) {
        this.executor = executor;
        this.builder = builder;
    }

    /** Builds the editions of a plan, one night after the other. */
    @FunctionalInterface
    public interface Builder {
        void build(BackfillPlan plan, String person, String reason, Progress progress);
    }

    /** Receives the progress, on the thread that builds. */
    public interface Progress {

        /** Returns whether the next night is to be built. */
        boolean goesOn();

        void beginning(LocalDate night);

        /** @param failure of the last pull that failed; empty when none did */
        void built(int failedPulls, String failure);

        void failed(String reason);
    }

    /** The backfill that is going on, or the last that this process did. */
    public Optional<BackfillState> current() {
        return Optional.ofNullable(state.get());
    }

    public Answer start(BackfillPlan plan, String reason, Audit audit) {
        if (PlainText.isBlank(reason)) {
            return refused(DeedRefusal.REASON_NEEDED);
        }
        if (plan.due().isEmpty()) {
            return refused(DeedRefusal.NOTHING_TO_BUILD);
        }
        BackfillState before = state.get();
        var started = BackfillState.started(plan, audit.actor().who(), audit.now());
        if ((before != null && before.isGoingOn()) || !state.compareAndSet(before, started)) {
            return refused(DeedRefusal.BACKFILL_GOES_ON);
        }
        audit.add(Audit.Action.BACKFILL, SUBJECT, reason, plan.sentence());
        try {
            executor.execute(() -> build(plan, audit.actor().who(), reason));
        } catch (RejectedExecutionException e) {
            change(now -> now.broken("this node ends"));
            return refused(DeedRefusal.NODE_ENDS);
        }
        return new Answer.Done("started");
    }

    /** Has the backfill end after the night that is running. */
    public Answer stop(String reason, Audit audit) {
        if (PlainText.isBlank(reason)) {
            return refused(DeedRefusal.REASON_NEEDED);
        }
        BackfillState now = state.get();
        if (now == null || !now.isGoingOn()) {
            return refused(DeedRefusal.NO_BACKFILL);
        }
        halt();
        audit.add(Audit.Action.STOP, SUBJECT, reason, Sentence.of(AuditOutcome.BACKFILL_STOPS));
        return new Answer.Done("stopping");
    }

    private static Answer refused(DeedRefusal kind) {
        return new Answer.Refused(Sentence.of(kind));
    }

    /** Has no further night started: a person asked for it, or this process ends. */
    public void halt() {
        change(now -> now.phase() == Phase.RUNNING ? now.in(Phase.STOPPING) : now);
    }

    /** The range that people asked for last, on any node; empty before the first. */
    public static Optional<Asked> lastAsked(Audit audit) {
        return audit.newest(Long.MAX_VALUE, null, SUBJECT.toString(), SEARCHED).stream()
                .map(Audit.Numbered::entry)
                .filter(entry -> entry.isOf(Audit.Action.BACKFILL))
                .findFirst()
                .flatMap(Backfills::asked);
    }

    public record Asked(Audit.Entry entry, Range range) {}

    private static Optional<Asked> asked(Audit.Entry entry) {
        Matcher range = ASKED.matcher(entry.outcome());
        return range.matches()
                ? BackfillStep.of(Objects.requireNonNull(range.group(3)))
                        .map(step -> new Asked(entry, new Range(day(range.group(1)), day(range.group(2)), step)))
                : Optional.empty();
    }

    private static LocalDate day(@Nullable String group) {
        return LocalDate.parse(Objects.requireNonNull(group));
    }

    private void build(BackfillPlan plan, String person, String reason) {
        try {
            builder.build(plan, person, reason, new Kept());
            change(now -> now.in(now.done() < plan.due().size() ? Phase.STOPPED : Phase.ENDED));
        } catch (RuntimeException e) {
            LOG.error("the backfill {} that {} asked for has ended early", plan.range(), person, e);
            change(now -> now.broken(String.valueOf(e.getMessage())));
        }
    }

    private void change(UnaryOperator<BackfillState> next) {
        state.updateAndGet(now -> now == null ? null : next.apply(now));
    }

    private final class Kept implements Progress {

        @Override
        public boolean goesOn() {
            return current()
                    .map(BackfillState::phase)
                    .filter(Phase.RUNNING::equals)
                    .isPresent();
        }

        @Override
        public void beginning(LocalDate night) {
            change(now -> now.at(night));
        }

        @Override
        public void built(int failedPulls, String failure) {
            change(now -> now.built(failedPulls, failure.isEmpty() ? now.failure() : failure));
        }

        @Override
        public void failed(String reason) {
            change(now -> now.failed(reason));
        }
    }
}
