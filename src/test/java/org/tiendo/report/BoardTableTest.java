package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Remark;
import org.tiendo.distance.RemarkKind;
import org.tiendo.distance.Status;
import org.tiendo.report.Board.Extent;

class BoardTableTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void readsAsVietnameseReportsDo() {
        Golden.assertSame(table(Language.of("vi")).render(Boards.board(), Extent.MAIN), "board-vi.txt");
    }

    @Test
    void readsInEnglishToo() {
        Golden.assertSame(table(Language.EN).render(Boards.board(), Extent.MAIN), "board-en.txt");
    }

    @Test
    void showsEveryAreaWhenAsked() {
        Golden.assertSame(table(Language.of("vi")).render(Boards.board(), Extent.ALL), "board-all-vi.txt");
    }

    @Test
    void fitsInto120CharactersALine() {
        String table = table(Language.of("vi")).render(Boards.board(), Extent.ALL);

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
    void countsASingleItemAsOne() {
        Board single = Boards.of(List.of(figure(DataStatus.OFFICIAL)));

        assertThat(table(Language.EN).render(single, Extent.MAIN)).contains("1 item: ");
        assertThat(table(Language.EN).render(Boards.board(), Extent.MAIN)).contains(" items: ");
        assertThat(table(Language.of("vi")).render(single, Extent.MAIN)).contains("1 mục tiêu: ");
    }

    @Test
    void marksFiguresThatTheirSourceShouldHaveReplaced() {
        BoardRow stale = new RowBuilder("9", "hospital_beds")
                .stands("10", "0", "1")
                .asOf("2023-09-30", DataStatus.ESTIMATE, "health")
                .stale("2023-12-05")
                .judged(Status.REACHED)
                .build();

        assertThat(asOf(table(Language.EN), stale)).containsExactly("2023-09-30", "estimate", "stale");
        assertThat(asOf(table(Language.of("vi")), stale)).containsExactly("30/09/2023", "ước tính", "cũ");
        assertThat(asOf(table(Language.EN), figure(DataStatus.ESTIMATE))).containsExactly("2023-12-31", "estimate");
    }

    @Test
    void explainsInTheLanguageOfTheBoardAndAnOldEditionInEnglish() {
        Remark late = RemarkKind.LATEST_FIGURE.of(LocalDate.of(2023, 9, 30));
        BoardRow now = new RowBuilder("9", "hospital_beds")
                .judged(Status.NO_DATA, late)
                .build();
        BoardRow old = new RowBuilder("9", "hospital_beds")
                .judged(Status.NO_DATA, "latest figure is of 2023-09-30")
                .build();

        assertThat(table(Language.of("vi")).render(Boards.of(List.of(now)), Extent.MAIN))
                .contains("[1] số liệu mới nhất là của ngày 30/09/2023\n");
        assertThat(table(Language.EN).render(Boards.of(List.of(now)), Extent.MAIN))
                .contains("[1] latest figure is of 2023-09-30\n");
        assertThat(table(Language.of("vi")).render(Boards.of(List.of(old)), Extent.MAIN))
                .contains("[1] latest figure is of 2023-09-30\n");
    }

    @Test
    void putsANumberWhereTheWordOfItsSourceHasIt() {
        Amount orMore = new Amount(Bound.AT_LEAST, new BigDecimal("1500")).worded("từ … trở lên");
        BoardRow row = new RowBuilder("9", "beds").known(orMore).build();

        assertThat(table(Language.of("vi")).render(Boards.of(List.of(row)), Extent.ALL))
                .contains("từ 1.500", "trở lên")
                .doesNotContain("…");
    }

    @Test
    void readsWithoutTwoDashesWhereARangeBeginsBelowZero() {
        Amount fall = Amount.range(new BigDecimal("-4.2"), new BigDecimal("-0.5"));
        BoardRow row =
                new RowBuilder("9", "growth").aimsBetween("-5", "5").known(fall).build();

        assertThat(table(Language.of("vi")).render(Boards.of(List.of(row)), Extent.ALL))
                .contains("-5 đến 5", "-4,20 đến");
        assertThat(table(Language.EN).render(Boards.of(List.of(row)), Extent.ALL))
                .contains("-5 to 5", "-4.20 to");
    }

    /** The lines of the cell that begins with a date, down to the end of the row. */
    private static List<String> asOf(BoardTable table, BoardRow row) {
        List<String> lines = table.render(Boards.of(List.of(row)), Extent.ALL)
                .lines()
                .dropWhile(line -> !line.startsWith("─"))
                .skip(1)
                .takeWhile(line -> line.contains("  "))
                .toList();
        Matcher date = Pattern.compile("\\d\\d\\d\\d-\\d\\d-\\d\\d|\\d\\d/\\d\\d/\\d\\d\\d\\d")
                .matcher(lines.get(0));
        assertThat(date.find()).isTrue();
        return lines.stream()
                .map(line -> line.substring(date.start(), Math.min(line.length(), date.end())))
                .map(String::strip)
                .toList();
    }

    @Test
    void colouringChangesNothingButTheColours() {
        Paint angular = (status, text) -> "<" + text + ">";

        String painted = new BoardTable(Language.of("vi"), ZONE, angular, Terminals.USUAL_WIDTH)
                .render(Boards.board(), Extent.MAIN);

        assertThat(painted).contains("<không đạt>", "<vượt>");
        assertThat(painted.replaceAll("<(?=\\p{L}|\\[)|(?<=\\p{L}|\\])>", ""))
                .isEqualTo(table(Language.of("vi")).render(Boards.board(), Extent.MAIN));
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 99, 100, 120})
    void fitsTheTerminalWithoutLeavingAnythingOut(int width) {
        String text = new BoardTable(Language.of("vi"), ZONE, Paint.none(), width).render(Boards.board(), Extent.ALL);

        assertThat(text.lines()).allMatch(line -> Terminals.width(line) <= width);
        assertThat(Arrays.asList(text.split("\\s+")))
                .containsAll(Arrays.asList(table(Language.of("vi"))
                        .render(Boards.board(), Extent.ALL)
                        .replaceAll("─+", "")
                        .strip()
                        .split("\\s+")));
    }

    @Test
    void showsCodesWhereTheHomeHasForgottenTheNames() {
        var forgotten = new BoardRow(
                new RowBuilder("4", "new_enterprises")
                        .of(RowBuilder.place("999", ""))
                        .snapshot(),
                null,
                null);

        assertThat(table(Language.of("vi")).render(Boards.of(List.of(forgotten)), Extent.ALL))
                .contains("new_enterprises", "· 999");
    }

    @Test
    void letsNoTextSteerTheTerminal() {
        BoardRow hostile = new RowBuilder("1", "x")
                .named("a\u001b[2Jb", "")
                .judged(Status.NO_DATA, "c\rd")
                .build();

        assertThat(table(Language.of("vi")).render(Boards.of(List.of(hostile)), Extent.MAIN))
                .doesNotContain("\u001b", "\r")
                .contains("a�[2Jb", "c�d");
    }

    private static BoardTable table(Language language) {
        return new BoardTable(language, ZONE, Paint.none(), Terminals.USUAL_WIDTH);
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
