package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.Area;
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
    void showsEveryRowOfAPlanTheHomeHasDropped() {
        Board board = new Board(Boards.EDITION, "", null, List.of(row("a", PART), row("a", MAIN)));

        assertThat(shown(board, Extent.MAIN)).containsExactly("a 613", "a 62");
    }

    @Test
    void showsAllRowsInTheirOrderWhenAsked() {
        Board board = Boards.of(List.of(row("a", PART), row("b", MAIN), row("a", MAIN)));

        assertThat(shown(board, Extent.ALL)).containsExactly("a 613", "b 62", "a 62");
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
