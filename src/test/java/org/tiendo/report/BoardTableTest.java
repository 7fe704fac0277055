package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Status;
import org.tiendo.report.Board.Extent;

class BoardTableTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void readsAsVietnameseReportsDo() {
        Golden.assertSame(table(Language.VI).render(Boards.board(), Extent.MAIN), "board-vi.txt");
    }

    @Test
    void readsInEnglishToo() {
        Golden.assertSame(table(Language.EN).render(Boards.board(), Extent.MAIN), "board-en.txt");
    }

    @Test
    void showsEveryAreaWhenAsked() {
        Golden.assertSame(table(Language.VI).render(Boards.board(), Extent.ALL), "board-all-vi.txt");
    }

    @Test
    void fitsInto120CharactersALine() {
        String table = table(Language.VI).render(Boards.board(), Extent.ALL);

        assertThat(table.lines())
                .allSatisfy(line -> assertThat(Terminals.width(line)).isLessThanOrEqualTo(120));
    }

    @Test
    void saysSoWhenFiguresAreSynthetic() {
        BoardRow demo = figure(DataStatus.DEMO);
        BoardRow real = figure(DataStatus.OFFICIAL);

        assertThat(table(Language.EN).render(Boards.of(List.of(demo)), Extent.MAIN))
                .contains("demo: synthetic figures");
        assertThat(table(Language.EN).render(Boards.of(List.of(real)), Extent.MAIN))
                .doesNotContain("demo");
    }

    @Test
    void colouringChangesNothingButTheColours() {
        Paint angular = (status, text) -> "<" + text + ">";

        String painted = new BoardTable(Language.VI, ZONE, angular).render(Boards.board(), Extent.MAIN);

        assertThat(painted).contains("<không đạt>", "<vượt>");
        assertThat(painted.replaceAll("<(?=\\p{L}|\\[)|(?<=\\p{L}|\\])>", ""))
                .isEqualTo(table(Language.VI).render(Boards.board(), Extent.MAIN));
    }

    @Test
    void showsCodesWhereTheHomeHasForgottenTheNames() {
        var forgotten = new BoardRow(
                new RowBuilder("4", "new_enterprises")
                        .of(RowBuilder.place("999", ""))
                        .snapshot(),
                null,
                null);

        assertThat(table(Language.VI).render(Boards.of(List.of(forgotten)), Extent.ALL))
                .contains("new_enterprises", "· 999");
    }

    @Test
    void letsNoTextSteerTheTerminal() {
        BoardRow hostile = new RowBuilder("1", "x")
                .named("a\u001b[2Jb", "")
                .judged(Status.NO_DATA, "c\rd")
                .build();

        assertThat(table(Language.VI).render(Boards.of(List.of(hostile)), Extent.MAIN))
                .doesNotContain("\u001b", "\r")
                .contains("a�[2Jb", "c�d");
    }

    private static BoardTable table(Language language) {
        return new BoardTable(language, ZONE, Paint.none());
    }

    private static BoardRow figure(DataStatus status) {
        return new RowBuilder("1", "x")
                .aims(Comparator.AT_LEAST, "1")
                .stands("1", "0", "1")
                .asOf("2023-12-31", status, "s")
                .judged(Status.REACHED)
                .build();
    }
}
