package org.tiendo.report.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.report.monthly.MonthlyRow.figure;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Period;
import org.tiendo.report.Language;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page: well-formed, complete in itself, and no text of it is ever markup. */
class MonthlyPageTest {

    private static MonthlyRow exports() {
        return new MonthlyRow("5", "exports")
                .has("211.2", "2023-10-31", DataStatus.DEMO)
                .in("triệu USD", 1)
                .beside(figure("23.6"), figure("204"), figure("103.5"), figure("7.2"));
    }

    private static String html(MonthlyReport report) {
        var out = new StringWriter();
        MonthlyPage.write(report, out);
        return out.toString();
    }

    private static Document parsed(String html) throws IOException, SAXException, ParserConfigurationException {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(html)));
    }

    private static String text(NodeList found, int index) {
        return Objects.requireNonNull(Objects.requireNonNull(found.item(index)).getTextContent())
                .strip();
    }

    private static List<String> texts(Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> text(found, index))
                .toList();
    }

    @Test
    void isWellFormedAndHasTheOfficialColumns() throws Exception {
        Document page = parsed(html(Reports.of(Language.of("vi"), exports())));

        assertThat(texts(page, "th"))
                .containsExactly(
                        "TT",
                        "Chỉ tiêu",
                        "Đơn vị tính",
                        "Kế hoạch năm",
                        "Thực hiện cùng kỳ năm trước",
                        "Thực hiện kỳ báo cáo",
                        "Lũy kế từ đầu năm",
                        "So với kế hoạch (%)",
                        "So với cùng kỳ (%)",
                        "Đánh giá",
                        "Nguyên nhân, giải pháp");
        assertThat(texts(page, "td")).contains("5", "exports", "204,0", "23,6", "211,2demo", "103,50");
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("vi");
    }

    @Test
    void namesThePeriodOfAPlanThatIsOfNoCalendarYear() {
        Period fiscal = new Period(LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31));

        MonthlyReport vi = Reports.of(Language.of("vi"), "", fiscal, List.of(), exports());
        assertThat(vi.columns()).contains("Kế hoạch từ 01/04/2023 đến 31/03/2024", "Lũy kế từ 01/04/2023");
        assertThat(String.join(" ", vi.columns()) + vi.notes()).doesNotContain("Kế hoạch năm", "từ đầu năm");

        MonthlyReport en = Reports.of(Language.EN, "", fiscal, List.of(), exports());
        assertThat(String.join(" ", en.columns()) + en.notes())
                .contains("% of plan: the figure since ")
                .doesNotContainIgnoringCase("Annual plan", "year to date", "%%");
    }

    @Test
    void needsNoScriptAndNoOtherFile() throws Exception {
        String html = html(Reports.of(Language.EN, exports()));

        assertThat(texts(parsed(html), "script")).isEmpty();
        assertThat(html).doesNotContain("http:", "https:", "src=", "url(", "@import", " th:");
    }

    @Test
    void everyPageSaysWhichEditionItIs() {
        assertThat(html(Reports.of(Language.EN, exports())))
                .contains("@bottom-left { content: \"Edition\\ of\\ 2023", "counter(page) \"/\" counter(pages)");
    }

    @Test
    void hostileTextsStayTexts() throws Exception {
        String hostile = "<script>alert(1)</script> & \"quoted\" ${7*7} [[${7*7}]]";

        Document page =
                parsed(html(Reports.of(Language.of("vi"), hostile, exports().named(hostile))));

        assertThat(texts(page, "script")).isEmpty();
        assertThat(texts(page, "td")).contains(hostile);
        assertThat(texts(page, "p")).contains(hostile);
    }

    @Test
    void leavesOutTheHeadingThatNobodyHasStated() throws Exception {
        Document page = parsed(html(Reports.of(Language.EN, exports())));

        assertThat(text(page.getElementsByTagName("header"), 0))
                .contains("PROVINCIAL PEOPLE'S COMMITTEE")
                .doesNotContain("VIỆT NAM");
    }
}
