package org.tiendo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreadableRequestTest {

    @Test
    void aReaderIsToldInBothLanguagesAndLedToTheBoard() {
        UnreadableRequest answer = UnreadableRequest.of(400, "/%zz");

        assertThat(answer.contentType()).isEqualTo("text/html");
        assertThat(answer.body())
                .contains("<p lang=\"vi\">Không đọc được địa chỉ", "<a href=\"/?lang=vi\">Hãy mở bảng chỉ tiêu.</a>")
                .contains("<p lang=\"en\">The address can't be read", "<a href=\"/?lang=en\">Open the board");
    }

    @Test
    void aProgramIsToldByAProblem() {
        UnreadableRequest answer = UnreadableRequest.of(400, "/api/v1/%zz");

        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .isEqualTo("{\"detail\":\"The address can't be read: it has a broken or forbidden"
                        + " character.\",\"status\":400,\"title\":\"Bad Request\"}");
    }

    @Test
    void anotherFailureIsNotBlamedOnTheAddress() {
        assertThat(UnreadableRequest.of(500, null).body())
                .contains("can't answer")
                .doesNotContain("address");
    }
}
