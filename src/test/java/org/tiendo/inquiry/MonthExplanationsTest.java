package org.tiendo.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.inquiry.InquiryState.ACCEPTED;
import static org.tiendo.inquiry.InquiryState.ANSWERED;
import static org.tiendo.inquiry.InquiryState.ASKED;
import static org.tiendo.inquiry.InquiryState.RETURNED;
import static org.tiendo.inquiry.InquiryState.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.Owner;
import org.tiendo.catalog.TestText;

class MonthExplanationsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    @Test
    void theAcceptedExplanationGoesBeforeAnAnswerThatIsNewer() {
        assertThat(shown(MonthExplanations.ALL, of(3, ASKED, ANSWERED), of(2, ASKED, ANSWERED, ACCEPTED)))
                .containsExactly("2 cause measure, accepted");
        assertThat(shown(MonthExplanations.ALL, of(3, ASKED, ANSWERED, ACCEPTED), of(2, ASKED, ANSWERED, ACCEPTED)))
                .containsExactly("3 cause measure, accepted");
    }

    @Test
    void withoutAnAcceptedOneTheLastAnswerIsShownAsSuch() {
        assertThat(shown(MonthExplanations.ALL, of(3, ASKED), of(2, ASKED, ANSWERED, RETURNED), of(1, ASKED, ANSWERED)))
                .containsExactly("2 cause measure");
        assertThat(shown(MonthExplanations.ACCEPTED, of(2, ASKED, ANSWERED))).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsNotShown() {
        assertThat(shown(MonthExplanations.ALL, of(1, ASKED, ANSWERED, WITHDRAWN)))
                .isEmpty();
    }

    private static List<String> shown(MonthExplanations extent, Inquiry... inquiries) {
        return extent.of(List.of(inquiries)).stream()
                .map(one -> one.request() + " " + one.cause() + " " + one.measure()
                        + (one.isAccepted() ? ", accepted" : ""))
                .toList();
    }

    private static Inquiry of(long id, InquiryState... states) {
        List<InquiryEvent> events = new ArrayList<>();
        Stream.of(states)
                .forEach(state -> events.add(new InquiryEvent(
                        state,
                        Instant.EPOCH,
                        DAY,
                        "somebody",
                        DAY,
                        state == ANSWERED ? "cause" : "text",
                        state == ANSWERED ? "measure" : null,
                        null,
                        null)));
        return new Inquiry(
                id,
                new Figure(DAY, 1, "export_value", "62"),
                new Owner("trade", TestText.of("Công Thương", "Trade"), null),
                events);
    }
}
