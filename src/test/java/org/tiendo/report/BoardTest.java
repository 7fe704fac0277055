package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.TestText;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.Status;
import org.tiendo.report.Board.Extent;

class BoardTest {

    private static final Area MAIN = RowBuilder.place("62", "Kon Tum");
    private static final Area PART = RowBuilder.place("613", "Kon Plông");
    private static final Area OTHER_PART = RowBuilder.place("617", "Tu Mơ Rông");
    private static final Area GROUP = RowBuilder.group("62-poor", "Các huyện nghèo", "Poor districts");

    @Test
    void showsThePlansOwnAreaWhereAnIndicatorHasIt() {
        Board board = Boards.of(List.of(row("a", PART), row("a", MAIN), row("b", MAIN)));

        assertThat(shown(board, Extent.MAIN)).containsExactly("a 62", "b 62");
    }

    @Test
    void showsAreasTakenTogetherWhereTheTargetIsNotOfThePlansOwnArea() {
        Board board = Boards.of(List.of(row("a", PART), row("a", GROUP), row("a", OTHER_PART)));

        assertThat(shown(board, Extent.MAIN)).containsExactly("a 62-poor");
    }

    @Test
    void showsEveryAreaOfATargetThatHasNeither() {
        Board board = Boards.of(List.of(row("a", PART), row("b", MAIN), row("a", OTHER_PART)));

        assertThat(shown(board, Extent.MAIN)).containsExactly("a 613", "a 617", "b 62");
    }

    @Test
    void showsEveryRowWhereNoneIsOfThePlansOwnArea() {
        Board board = new Board(
                Boards.EDITION,
                List.of(new BoardPlan("", TestText.of("Gone"), "60", null)),
                List.of(row("a", PART), row("a", MAIN)),
                null);

        assertThat(shown(board, Extent.MAIN)).containsExactly("a 613", "a 62");
    }

    @Test
    void showsAllRowsInTheirOrderWhenAsked() {
        Board board = Boards.of(List.of(row("a", PART), row("b", MAIN), row("a", MAIN)));

        assertThat(shown(board, Extent.ALL)).containsExactly("a 613", "b 62", "a 62");
    }

    @Test
    void rollsItemsUpFromTheRowsThatHaveATarget() {
        Board board = Boards.of(List.of(
                judged("7", "a", MAIN, Status.EXCEEDED),
                judged("7", "b", MAIN, Status.REACHED),
                judged("8", "c", GROUP, Status.NO_DATA),
                judged("8", "c", PART, Status.NOT_REACHED),
                new RowBuilder("9", "d")
                        .of(MAIN)
                        .isFollowed()
                        .judged(Status.NO_DATA)
                        .build()));

        assertThat(board.items()).containsExactly(Map.entry("7", Status.REACHED), Map.entry("8", Status.NO_DATA));
    }

    @Test
    void ofSeveralPlansEachHasItsOwnAreaAndItems() {
        var year = new BoardPlan("2023", TestText.of("Year"), "62", null);
        var city = new BoardPlan("city", TestText.of("City"), "613", null);
        Board board = new Board(
                Boards.EDITION,
                List.of(year, city),
                List.of(
                        row("a", MAIN),
                        row("a", PART),
                        new RowBuilder("1", "b").ofPlan("city").of(MAIN).build(),
                        new RowBuilder("1", "b").ofPlan("city").of(PART).build()),
                null);

        assertThat(shown(board, Extent.MAIN)).containsExactly("a 62", "b 613");
        assertThat(shown(board.of("city"), Extent.MAIN)).containsExactly("b 613");
        assertThat(board.of("city").mainArea()).isEqualTo("613");
        assertThat(board.of("gone")).isEqualTo(board.of("2023"));
    }

    private static BoardRow judged(String item, String indicator, Area area, Status status) {
        return new RowBuilder(item, indicator)
                .of(area)
                .aims(Comparator.AT_LEAST, "1")
                .judged(status)
                .build();
    }

    private static BoardRow row(String indicator, Area area) {
        return new RowBuilder("1", indicator).of(area).build();
    }

    private static List<String> shown(Board board, Extent extent) {
        return board.rows(extent).stream()
                .map(row -> row.snapshot().indicator() + " " + row.snapshot().area())
                .toList();
    }
}
