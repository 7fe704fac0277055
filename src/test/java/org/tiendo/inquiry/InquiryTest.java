package org.tiendo.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiendo.inquiry.InquiryState.ACCEPTED;
import static org.tiendo.inquiry.InquiryState.ANSWERED;
import static org.tiendo.inquiry.InquiryState.ASKED;
import static org.tiendo.inquiry.InquiryState.RETURNED;
import static org.tiendo.inquiry.InquiryState.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.Owner;
import org.tiendo.catalog.TestText;

class InquiryTest {

    private static final LocalDate DUE = LocalDate.of(2024, 1, 31);
    private static final Figure FIGURE = new Figure(LocalDate.of(2023, 12, 31), 1, "grdp_growth_rate", "62");
    private static final Owner OWNER = new Owner("planning", TestText.of("Sở Kế hoạch", "Planning"), null);

    @Test
    void anySequenceOfEventsIsACourseThatEndsInItsLastStateOrIsRefused() {
        List<InquiryState> all = List.of(InquiryState.values());
        Random random = new Random(12);
        int courses = 0;
        for (int run = 0; run < 5_000; run++) {
            List<InquiryState> states = new ArrayList<>();
            states.add(ASKED);
            for (int step = random.nextInt(6); step > 0; step--) {
                states.add(all.get(random.nextInt(all.size())));
            }
            if (isLegal(states)) {
                courses++;
                Inquiry inquiry = of(states);
                InquiryState last = states.get(states.size() - 1);
                assertThat(inquiry.state()).isEqualTo(last);
                assertThat(inquiry.answer().isPresent()).isEqualTo(states.contains(ANSWERED));
            } else {
                assertThatThrownBy(() -> of(states))
                        .as(states.toString())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("request 7 is ");
            }
        }
        assertThat(courses).isBetween(500, 4_500);
    }

    /** The life cycle as a sentence: asked; answered; accepted, or returned and answered again; withdrawn until it is closed. */
    private static boolean isLegal(List<InquiryState> states) {
        String word =
                String.join(" ", states.stream().map(InquiryState::toString).toList());
        return word.matches("asked( answered returned)*( answered( accepted| withdrawn)?| withdrawn)?");
    }

    @Test
    void nothingFollowsTheEnd() {
        assertThat(Stream.of(InquiryState.values()).filter(InquiryState::isClosed))
                .containsExactly(ACCEPTED, WITHDRAWN);
    }

    @Test
    void aRequestBeginsWithAQuestion() {
        assertThatThrownBy(() -> of(List.of(ANSWERED))).hasMessageContaining("does not begin with a question");
        assertThatThrownBy(() -> of(List.of())).hasMessageContaining("does not begin with a question");
    }

    @Test
    void itIsOverdueFromTheDayAfterTheDueDateOnWhileAnAnswerIsMissing() {
        assertThat(of(List.of(ASKED)).isOverdue(DUE)).isFalse();
        assertThat(of(List.of(ASKED)).isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(of(List.of(ASKED, ANSWERED)).isOverdue(DUE.plusDays(1))).isFalse();
        assertThat(of(List.of(ASKED, ANSWERED, RETURNED)).isOverdue(DUE.plusDays(1)))
                .isTrue();
        assertThat(of(List.of(ASKED, WITHDRAWN)).isOverdue(DUE.plusDays(1))).isFalse();
    }

    @Test
    void theLastAnswerCounts() {
        Inquiry inquiry = of(List.of(ASKED, ANSWERED, RETURNED, ANSWERED, ACCEPTED));

        assertThat(inquiry.answer()).map(InquiryEvent::text).contains("text 4");
        assertThat(of(List.of(ASKED)).answer()).isEmpty();
    }

    private static Inquiry of(List<InquiryState> states) {
        List<InquiryEvent> events = new ArrayList<>();
        for (InquiryState state : states) {
            events.add(new InquiryEvent(
                    state,
                    Instant.EPOCH,
                    DUE,
                    "leader",
                    DUE,
                    "text " + (events.size() + 1),
                    state == ANSWERED ? "measure" : null,
                    null,
                    null));
        }
        return new Inquiry(7, FIGURE, OWNER, events);
    }
}
