package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.distance.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BoardFilesTest {

    @Test
    void writesEveryAreaAsCsvWithTheAgreedColumns() throws IOException {
        String csv = csv(Boards.board());

        assertThat(csv.lines().findFirst())
                .hasValue("business_date,revision,item,indicator,area,unit,comparator,target,actual,gap,progress,"
                        + "expected,pace,forecast,status,reason,period_end,data_status,sources,"
                        + "actual_least,actual_most,actual_said,plan");
        assertThat(csv.lines()).hasSize(1 + Boards.board().rows().size());
        Golden.assertSame(csv, "board.csv");
    }

    @Test
    void writesTheSameAsJson() throws IOException {
        Golden.assertSame(json(Boards.board()), "board.json");
    }

    @Test
    void leavesNumbersUnroundedAndWithoutExponents() throws IOException {
        BoardRow row = new RowBuilder("1", "x")
                .stands("1.3E+6", "-0.0000000000000100", "0.7320000000000000")
                .build();

        assertThat(csv(Boards.of(List.of(row)))).contains(",1300000,-0.00000000000001,0.732,");
        assertThat(json(Boards.of(List.of(row)))).contains(": 1300000,", ": -0.00000000000001,", ": 0.732,");
    }

    @Test
    void leavesANegativeNumberANumberForSpreadsheets() throws IOException {
        BoardRow row = new RowBuilder("1", "x").stands("-7", "-0.5", "-0.1").build();
        var text = new StringBuilder();
        Boards.of(List.of(row)).listing().writeCsvForSpreadsheets(text);

        assertThat(text).contains(",-7,-0.5,-0.1,").endsWith("\r\n");
    }

    @Test
    void leavesABoundOutOfTheNumbers() throws IOException {
        BoardRow row = new RowBuilder("1", "x")
                .bounded(Bound.AT_LEAST, "31")
                .judged(Status.NOT_ASSESSABLE, "r")
                .build();

        assertThat(csv(Boards.of(List.of(row)))).contains(",at_least,10,,,,,,,not_assessable,r,");
        JsonNode actual = JsonMapper.shared()
                .readTree(json(Boards.of(List.of(row))))
                .get("rows")
                .get(0)
                .get("actual");
        assertThat(actual.isNull()).isTrue();
    }

    @Test
    void saysOfAnActualThatIsNoNumberWhatIsKnownOfIt() throws IOException {
        BoardRow range = new RowBuilder("1", "x")
                .known(Amount.range(new BigDecimal("61"), new BigDecimal("62")))
                .build();
        BoardRow about = new RowBuilder("1", "y")
                .known(Amount.about(new BigDecimal("24"), new BigDecimal("0.05"))
                        .worded("khoảng"))
                .build();
        BoardRow below = new RowBuilder("1", "z")
                .known(new Amount(Bound.LESS_THAN, new BigDecimal("700000")).worded("gần"))
                .build();
        BoardRow orMore = new RowBuilder("1", "z")
                .known(new Amount(Bound.AT_LEAST, new BigDecimal("5")).worded("từ … trở lên"))
                .build();

        assertThat(csv(Boards.of(List.of(range, about, below, orMore))).lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).endsWith(",61,62,61..62,2023"),
                        line -> assertThat(line).endsWith(",22.8,25.2,khoảng 24,2023"),
                        line -> assertThat(line).endsWith(",,700000,gần 700000,2023"),
                        line -> assertThat(line).endsWith(",5,,từ 5 trở lên,2023"));
        assertThat(json(Boards.of(List.of(range)))).contains("\"actual_said\" : \"61..62\"");
    }

    @Test
    void writesARangeAsBothItsEnds() throws IOException {
        BoardRow row = new RowBuilder("1", "x").aimsBetween("33", "34").build();

        assertThat(csv(Boards.of(List.of(row)))).contains(",between,33..34,");
        JsonNode target = JsonMapper.shared()
                .readTree(json(Boards.of(List.of(row))))
                .get("rows")
                .get(0)
                .get("target");
        assertThat(target.get("from").intValue()).isEqualTo(33);
        assertThat(target.get("to").intValue()).isEqualTo(34);
    }

    private static String csv(Board board) throws IOException {
        var text = new StringBuilder();
        board.listing().writeCsv(text);
        return text.toString();
    }

    private static String json(Board board) throws IOException {
        var text = new StringBuilder();
        BoardJson.write(board, text);
        return text.toString();
    }
}
