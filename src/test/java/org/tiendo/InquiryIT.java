package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.Home.Said;
import org.tiendo.servers.TestServers;

/** Explanation requests from a shell, from the question to the report. */
class InquiryIT {

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void aVillageWithAnOwner() {
        home = Home.village(folder, TestServers.store("h2")).at("2024-04-02T00:00:00Z");
        home.files()
                .replace("config/indicators.yaml", "item: \"1\"", "item: \"1\"\n    owner: forestry")
                .append(
                        "config/indicators.yaml",
                        "owners:\n  - {code: forestry, name: {vi: Kiểm lâm, en: Forestry}, email: forestry@example.org}\n");
        assertThat(home.tiendo("run", "--date", "2024-03-31").exit()).isZero();
    }

    @Test
    void aQuestionIsAskedAnsweredReturnedAndAcceptedAndStandsInTheReport() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "the letter");

        Said asked = inquiry("ask", "trees_planted", "--due", "2024-04-10", "--text", "Why so few?");
        assertThat(asked.out())
                .startsWith("Request 1 to Forestry about trees_planted, area village, 2024-03-31, due 2024-04-10. ")
                .contains("No mail is sent");
        assertThat(inquiry("answer", "1", "--cause", "drought", "--measure", "a well", "--file", "letter.txt")
                        .out())
                .contains("Request 1 is answered.");
        assertThat(inquiry("return", "1", "--text", "where?", "--due", "2024-04-20")
                        .out())
                .contains("due 2024-04-20");
        inquiry("answer", "1", "--cause", "drought in the south", "--measure", "two wells");
        assertThat(report()).contains("Nguyên nhân (giải trình số 1, chưa được chấp nhận): drought in the south");
        assertThat(inquiry("accept", "1").out()).isEqualTo("Request 1 is accepted and closed.\n");
        assertThat(report()).contains("Nguyên nhân (giải trình số 1): drought in the south", "Giải pháp: two wells");

        Said shown = inquiry("show", "1", "--files", "out");
        assertThat(shown.out())
                .contains(
                        "Request 1 · accepted",
                        "asked · by ",
                        "question  Why so few?",
                        "file      letter.txt, 10 bytes",
                        "reason    where?");
        assertThat(folder.resolve("out/1-1-letter.txt")).hasContent("the letter");
        assertThat(inquiry("show", "1", "--format", "json").out()).contains("\"state\" : \"accepted\"");
        assertThat(inquiry("scorecard").out()).contains("forestry");
    }

    private String report() throws Exception {
        assertThat(home.tiendo("report", "--date", "2024-03-31", "--out", "report.html")
                        .err())
                .isEmpty();
        return Files.readString(folder.resolve("report.html"));
    }

    @Test
    void theListSaysWhatIsOverdue() {
        assertThat(inquiry("list").out()).startsWith("There is no such request.");
        inquiry("ask", "trees_planted", "--due", "2024-04-10", "--text", "Why so few?");
        inquiry("ask", "trees_planted", "--due", "2024-04-30", "--text", "And the south?", "--area", "village");

        home.at("2024-04-10T16:59:00Z");
        assertThat(inquiry("list", "--overdue").out()).startsWith("There is no such request.");
        home.at("2024-04-10T17:00:00Z");
        assertThat(inquiry("list", "--overdue").out())
                .contains("asked, overdue", "Why so few?")
                .doesNotContain("And the south?");
        assertThat(inquiry("list", "--state", "answered").out()).startsWith("There is no such request.");
        assertThat(inquiry("list", "--owner", "forestry", "--format", "csv").out())
                .contains(
                        "inquiry,state,is_overdue,due_on", "\n2,asked,false,2024-04-30,", "\n1,asked,true,2024-04-10,");
        assertThat(inquiry("list", "--format", "json").out()).startsWith("[");
    }

    @Test
    void whatMakesNoSenseIsRefusedAndNothingIsKept() {
        assertThat(inquiry("ask", "trees", "--due", "2024-04-10", "--text", "Why?"))
                .satisfies(said -> assertThat(said.exit()).isEqualTo(2))
                .satisfies(said -> assertThat(said.err()).contains("There is no indicator \"trees\"", "trees_planted"));
        assertThat(inquiry("ask", "trees_planted", "--due", "2024-04-01", "--text", "Why?")
                        .err())
                .contains("The due date 2024-04-01 has passed");
        assertThat(inquiry("ask", "trees_planted", "--text", "Why?").err()).contains("--due");
        assertThat(inquiry("answer", "7", "--cause", "a", "--measure", "b").err())
                .contains("There is no request 7. See those there are: tiendo inquiry list");
        assertThat(inquiry("show", "7").exit()).isEqualTo(2);
        assertThat(inquiry("list").out()).startsWith("There is no such request.");
    }

    @Test
    void aNoteAndAWithdrawnRequestAreKept() {
        assertThat(inquiry("note", "trees_planted", "--text", "counted by hand").out())
                .isEqualTo("Note 1 is written on trees_planted, area village, 2024-03-31.\n");
        inquiry("ask", "trees_planted", "--due", "2024-04-10", "--text", "Why so few?");
        assertThat(inquiry("withdraw", "1", "--text", "asked twice").out()).isEqualTo("Request 1 is withdrawn.\n");
        assertThat(inquiry("accept", "1").err()).contains("Request 1 is withdrawn and can't be accepted");
        assertThat(inquiry("scorecard").out()).isEqualTo("Nobody has been asked yet.\n");
    }

    private Said inquiry(String command, String... arguments) {
        String[] whole = new String[arguments.length + 2];
        whole[0] = "inquiry";
        whole[1] = command;
        System.arraycopy(arguments, 0, whole, 2, arguments.length);
        return home.tiendo(whole);
    }
}
