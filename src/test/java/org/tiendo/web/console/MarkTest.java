package org.tiendo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tiendo.operations.RunStatus;
import org.tiendo.report.Language;
import org.tiendo.schedule.RunState;
import org.tiendo.store.Column;
import org.tiendo.web.view.Texts;

class MarkTest {

    @Test
    void statusesHaveTheWordsOfTheCommandLine() {
        var texts = new Texts(Language.EN, "console");

        assertThat(Arrays.stream(RunStatus.values()))
                .allSatisfy(
                        status -> assertThat(texts.of(Mark.of(status).key())).isEqualTo(status.toString()));
        assertThat(Arrays.stream(RunState.values()))
                .allSatisfy(state -> assertThat(texts.of(Mark.of(state).key())).isEqualTo(Column.of(state)));
    }

    @Test
    void everyStateHasASignOfItsOwn() {
        assertThat(Arrays.stream(Mark.values()).map(Mark::sign)).doesNotHaveDuplicates();
    }
}
