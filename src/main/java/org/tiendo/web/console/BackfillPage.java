package org.tiendo.web.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.EditionList;
import org.tiendo.operations.BackfillPlan;
import org.tiendo.operations.BackfillState;
import org.tiendo.operations.BackfillStep;
import org.tiendo.operations.Backfills;
import org.tiendo.operations.HomeTime;
import org.tiendo.web.Asked;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.PageAnswers;
import org.tiendo.web.view.Phrase;

/**
 * The page on which a backfill is chosen, listed, started and watched.
 *
 * @param chosen from, to and step as the person has written them
 * @param plan null before a range is chosen
 * @param last the request before this process started; null when the process knows of a later one
 * @param reason as the person has written it before
 * @param refusal why it was not started; null when it was not tried
 */
public record BackfillPage(
        Map<String, String> chosen,
        @Nullable BackfillPlan plan,
        Going going,
        @Nullable Last last,
        String reason,
        @Nullable Phrase refusal,
        Links links) {

    static final String PATH = "/backfill";
    static final List<String> PARAMETERS = List.of("from", "to", "every", "lang");

    /** A longer one is as many editions as nobody waits for. */
    private static final int MOST_YEARS = 10;

    /**
     * The part that changes.
     *
     * @param state null when this process has done none
     */
    public record Going(@Nullable BackfillState state, String startedAt, String asOf, String zone) {

        static Going of(ServedHome home) {
            var time = new HomeTime(home.catalog().settings().zone());
            Optional<BackfillState> state = home.backfills().current();
            return new Going(
                    state.orElse(null),
                    state.map(one -> time.second(one.startedAt())).orElse(""),
                    time.second(home.now()),
                    time.zone().getId());
        }

        boolean isGoingOn() {
            return state != null && state.isGoingOn();
        }
    }

    /**
     * @param missing the nights that still have no edition: it was interrupted, or they failed
     * @param again the address of the list of these
     */
    public record Last(String at, String who, BackfillPlan.Range range, int missing, String again) {}

    static BackfillPage of(Asked asked, ServedHome home, EditionList sealed, String reason, @Nullable Phrase refusal) {
        Going going = Going.of(home);
        return new BackfillPage(
                chosen(asked),
                plan(asked, home, sealed).orElse(null),
                going,
                going.state() == null ? last(home, sealed, asked) : null,
                reason,
                refusal,
                new Links(PATH, chosen(asked)));
    }

    static Optional<BackfillPlan> plan(Asked asked, ServedHome home, EditionList sealed) {
        return range(asked).map(range -> plan(range, home, sealed));
    }

    private static BackfillPlan plan(BackfillPlan.Range range, ServedHome home, EditionList sealed) {
        LocalDate today =
                LocalDate.ofInstant(home.now(), home.catalog().settings().zone());
        return BackfillPlan.of(range, home.catalog(), sealed, today);
    }

    private static @Nullable Last last(ServedHome home, EditionList sealed, Asked asked) {
        var time = new HomeTime(home.catalog().settings().zone());
        return Backfills.lastAsked(home.audit(""))
                .map(one -> new Last(
                        time.second(one.entry().at()),
                        one.entry().who(),
                        one.range(),
                        plan(one.range(), home, sealed).due().size(),
                        again(one.range(), asked)))
                .orElse(null);
    }

    private static String again(BackfillPlan.Range range, Asked asked) {
        Map<String, String> same = Map.of(
                "from", range.from().toString(),
                "to", range.to().toString(),
                "every", range.step().toString());
        return new Links(PATH, same).with("lang", PageAnswers.language(asked));
    }

    /** The range that the person has chosen; empty before. */
    private static Optional<BackfillPlan.Range> range(Asked asked) {
        Optional<String> from = asked.written("from");
        Optional<String> to = asked.written("to");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = Asked.day("from", from.get());
        LocalDate last = Asked.day("to", to.get());
        if (last.isBefore(first) || last.isAfter(first.plusYears(MOST_YEARS))) {
            throw ProblemException.bad(Problem.DAY_OUTSIDE, "to", first, first.plusYears(MOST_YEARS));
        }
        return Optional.of(new BackfillPlan.Range(first, last, step(asked)));
    }

    private static BackfillStep step(Asked asked) {
        return asked.written("every")
                .map(word -> BackfillStep.of(word)
                        .orElseThrow(() -> ProblemException.notOneOf("every", List.of(BackfillStep.values()), word)))
                .orElse(BackfillStep.DAY);
    }

    private static Map<String, String> chosen(Asked asked) {
        return Map.of(
                "from", asked.text("from"),
                "to", asked.text("to"),
                "every", asked.written("every").orElse("day"),
                "lang", PageAnswers.language(asked).toString());
    }
}
