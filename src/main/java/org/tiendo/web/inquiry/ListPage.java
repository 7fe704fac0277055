package org.tiendo.web.inquiry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.inquiry.Inquiry;
import org.tiendo.inquiry.InquiryFilter;
import org.tiendo.inquiry.InquiryState;
import org.tiendo.inquiry.Scorecard;
import org.tiendo.report.Language;
import org.tiendo.web.Asked;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Choice;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.PageAnswers;

/**
 * The requests that a reader has chosen, and how the owners answer.
 *
 * @param older the address of the older ones; empty where there are none
 */
public record ListPage(
        List<Inquiry> requests,
        List<Scorecard> scorecards,
        List<Choice> owners,
        @Nullable InquiryState state,
        boolean isOverdue,
        String older,
        Links links,
        Shown shown) {

    static final List<String> PARAMETERS = List.of("state", "owner", "overdue", "before", "lang");

    private static final int MOST = 50;
    private static final String YES = "yes";

    static ListPage of(Asked asked, ServedHome home) {
        Language language = PageAnswers.language(asked);
        var shown = new Shown(home.catalog(), language, home.now());
        @Nullable
        InquiryState state = asked.written("state").map(ListPage::state).orElse(null);
        List<Scorecard> scorecards = home.inquiries().scorecards(shown.today());
        @Nullable
        String owner = asked.written("owner")
                .map(code -> owner(code, home, scorecards))
                .orElse(null);
        boolean isOverdue = asked.written("overdue").map(ListPage::isYes).orElse(false);
        @Nullable LocalDate overdueOn = isOverdue ? shown.today() : null;
        @Nullable
        Long before = asked.written("before")
                .map(written -> InquiryPages.number("before", written))
                .orElse(null);
        // One more than is shown tells whether there are older ones.
        List<Inquiry> found = home.inquiries().find(new InquiryFilter(state, owner, overdueOn, before, MOST + 1));
        List<Inquiry> page = found.subList(0, Math.min(MOST, found.size()));
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("state", state == null ? "" : state.toString());
        chosen.put("owner", owner == null ? "" : owner);
        chosen.put("overdue", isOverdue ? YES : "");
        chosen.put("lang", language.toString());
        var links = new Links(InquiryPages.PATH, chosen);
        return new ListPage(
                page,
                scorecards,
                owners(home, shown, owner),
                state,
                isOverdue,
                found.size() > MOST ? links.with("before", page.get(MOST - 1).id()) : "",
                links,
                shown);
    }

    public InquiryState[] states() {
        return InquiryState.values();
    }

    private static List<Choice> owners(ServedHome home, Shown shown, @Nullable String chosen) {
        return home.catalog().owners().all().stream()
                .map(owner -> new Choice(
                        owner.code(), shown.owner(owner), owner.code().equals(chosen)))
                .toList();
    }

    /** An owner of the files, or one that they have no more but who was asked. */
    private static String owner(String code, ServedHome home, List<Scorecard> asked) {
        if (home.catalog().owners().find(code).isEmpty()
                && asked.stream().noneMatch(one -> one.owner().equals(code))) {
            throw ProblemException.notFound(Problem.NO_OWNER, code);
        }
        return code;
    }

    private static InquiryState state(String word) {
        return InquiryState.of(word)
                .orElseThrow(() -> ProblemException.notOneOf("state", List.of(InquiryState.values()), word));
    }

    private static boolean isYes(String word) {
        if (word.equals(YES)) {
            return true;
        }
        throw ProblemException.notOneOf("overdue", List.of(YES), word);
    }
}
