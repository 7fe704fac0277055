package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiendo.ledger.Reject;

class RejectFilesTest {

    private static final List<Reject> REJECTS = List.of(
            reject("published", 8, 3, "3", "value", "7.021 may be 7021 or 7 and 21 thousandths", """
                    {"series":"export_value","area":"62","value":"7.021"}"""),
            reject("published", 8, 1204, "1204", "", "the row has 3 cells, the header 8", """
                    {"series":"\\"a, b\\"","area":null,"value":12}"""),
            reject("tourism", 9, 77, "KS-00077", "guests", "-4 is below 0", """
                    {"registration_code":"KS-00077","guests":-4,"note":"\\u001b[31mred"}"""));

    @Test
    void showsThemPullByPull() {
        Golden.assertSame(RejectTable.render(REJECTS, Terminals.USUAL_WIDTH), "rejects.txt");
    }

    @Test
    void tellsAFigureThatIsTooLargeFromRows() {
        Reject row = reject("trees", 1, 3, "3", "", "", "{}");
        Reject figure = reject("trees", 1, Reject.NO_PLACE, "trees north 2024-01-31", "", "too large", "{}");

        assertThat(RejectTable.render(List.of(figure), Terminals.USUAL_WIDTH))
                .contains("run 1: 1 figure rejected")
                .doesNotContain(" 0 ");
        assertThat(RejectTable.render(List.of(row, row, figure), Terminals.USUAL_WIDTH))
                .contains("run 1: 2 rows and 1 figure rejected");
    }

    @Test
    void writesThemAsCsv() throws IOException {
        var text = new StringBuilder();
        RejectTable.listing(REJECTS).writeCsv(text);

        Golden.assertSame(text.toString(), "rejects.csv");
    }

    @Test
    void writesThemAsJsonWithTheirValuesAsObjects() throws IOException {
        var text = new StringBuilder();
        RejectTable.listing(REJECTS).writeJson(text);

        Golden.assertSame(text.toString(), "rejects.json");
    }

    @Test
    void keepsEveryDigitOfAValue() throws IOException {
        var text = new StringBuilder();
        RejectTable.listing(List.of(reject("a", 1, 1, "1", "", "", "{\"value\":0.12345678901234567890}")))
                .writeJson(text);

        assertThat(text).contains(": 0.12345678901234567890");
    }

    @Test
    void writesNoRowsAsAnEmptyListAndABareHeader() throws IOException {
        var csv = new StringBuilder();
        var json = new StringBuilder();
        RejectTable.listing(List.of()).writeCsv(csv);
        RejectTable.listing(List.of()).writeJson(json);

        assertThat(csv).hasToString("run,job,business_date,place,key,column,reason,values\n");
        assertThat(json.toString().strip()).isEqualTo("[ ]");
    }

    @Test
    void keepsATextFromBeingAFormulaInASpreadsheet() throws IOException {
        var rejects = List.of(
                reject("a", 1, 1, "=1+1", "-x", "+7", "{}"),
                reject("a", 1, 2, "@SUM(A1)", "\t=1", "b;=1+1", "{}"),
                reject("a", 1, 3, "-", "=", "a - b", "{}"));
        var text = new StringBuilder();
        RejectTable.listing(rejects).writeCsvForSpreadsheets(text);

        assertThat(text.toString().split("\r\n"))
                .containsExactly(
                        "run,job,business_date,place,key,column,reason,values",
                        "1,a,2023-12-31,1,'=1+1,'-x,'+7,{}",
                        "1,a,2023-12-31,2,'@SUM(A1),'\t=1,b;'=1+1,{}",
                        "1,a,2023-12-31,3,-,=,a - b,{}");
    }

    private static Reject reject(
            String job, long run, long place, String key, String column, String reason, String values) {
        return new Reject(run, job, LocalDate.of(2023, 12, 31), place, key, column, reason, values);
    }
}
