package org.tiendo.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkTest {

    @Test
    void theMoreUrgentRequestMattersMore() {
        assertThat(new Mark(2, InquiryState.ASKED, true).isBefore(new Mark(1, InquiryState.ASKED, false)))
                .isTrue();
        assertThat(new Mark(2, InquiryState.ASKED, false).isBefore(new Mark(1, InquiryState.ANSWERED, false)))
                .isTrue();
    }

    @Test
    void ofThoseThatWaitTheOneThatWaitsLongestMattersMost() {
        assertThat(new Mark(1, InquiryState.ASKED, false).isBefore(new Mark(2, InquiryState.RETURNED, false)))
                .isTrue();
        assertThat(new Mark(2, InquiryState.ASKED, true).isBefore(new Mark(1, InquiryState.ASKED, true)))
                .isFalse();
    }

    @Test
    void ofThoseThatAreOverTheNewerMattersMost() {
        assertThat(new Mark(2, InquiryState.ACCEPTED, false).isBefore(new Mark(1, InquiryState.ACCEPTED, false)))
                .isTrue();
    }
}
