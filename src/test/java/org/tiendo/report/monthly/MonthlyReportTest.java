package org.tiendo.report.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.report.monthly.MonthlyRow.DAY;
import static org.tiendo.report.monthly.MonthlyRow.figure;
import static org.tiendo.report.monthly.MonthlyRow.without;
import static org.tiendo.report.monthly.Reports.causes;
import static org.tiendo.report.monthly.Reports.shown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Measure;
import org.tiendo.distance.PeriodFigure;
import org.tiendo.distance.Remark;
import org.tiendo.distance.RemarkKind;
import org.tiendo.distance.Status;
import org.tiendo.report.Language;

/** The value of the report: what stands in each column for each kind of measure, and why something is missing. */
class MonthlyReportTest {

    private static final LocalDate YEAR_BEFORE = LocalDate.of(2022, 10, 31);

    private static MonthlyRow revenue() {
        return new MonthlyRow("3", "revenue")
                .has("2898.365062", "2023-10-31", DataStatus.DEMO)
                .stands("-1601.634938", "0.6440811248888889", "0.7733210874488304")
                .judged(Status.AT_RISK)
                .beside(
                        figure("431.0812", DAY, DataStatus.DEMO),
                        figure("3153.25", YEAR_BEFORE, DataStatus.DEMO),
                        figure("91.916754"),
                        figure("-254.884938"));
    }

    @Test
    void saysTheSameThingsInEveryLanguage() {
        assertThat(ResourceBundle.getBundle("messages.monthly", Locale.forLanguageTag("vi"))
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle("messages.monthly", Locale.ENGLISH)
                        .keySet());
    }

    @Test
    void aFlowHasItsMonthItsSumAndItsPercentages() {
        // 2898.365062 / 4500 = 64.41 %; 2898.365062 / 3153.25 = 91.92 %.
        assertThat(shown(revenue()))
                .containsExactly("≥\u00a04.500", "3.153 demo", "431 demo", "2.898 demo", "64,41", "91,92");
        assertThat(causes(revenue())).isEmpty();
    }

    @Test
    void aRateIsComparedInPointsNeverInAPercentageOfAPercentage() {
        MonthlyRow rate = new MonthlyRow("10", "coverage")
                .of(new Measure.Ratio(
                        new Measure.Level("insured", null), new Measure.Level("people", null), new BigDecimal("100")))
                .in("%", 2)
                .aims(new Goal(Comparator.AT_LEAST, new BigDecimal("93.35"), null))
                .has("94.9312", "2023-10-31", DataStatus.OFFICIAL)
                .stands("1.5812", "1.0169384", null)
                .judged(Status.IN_PERIOD)
                .beside(figure("94.9312"), figure("93.1"), figure("101.967"), figure("1.8312"));

        // 94.9312 - 93.1 = 1.8312 points.
        assertThat(shown(rate))
                .containsExactly("≥\u00a093,35", "93,10", "94,93", "94,93", "101,69", "+1,83 điểm\u00a0%");
    }

    @Test
    void aLevelThatIsNoPercentageIsComparedInPercent() {
        MonthlyRow beds = new MonthlyRow("9", "beds")
                .of(new Measure.Level("beds", null))
                .in("giường", 1)
                .has("40.2", "2023-10-31", DataStatus.OFFICIAL)
                .judged(Status.IN_PERIOD)
                .beside(figure("40.2"), figure("40"), figure("100.5"), figure("0.2"));

        assertThat(shown(beds)).endsWith("100,50").contains("40,2");
    }

    @Test
    void aGrowthAndAChangeAreComparedByTheirDifference() {
        MonthlyRow places = new MonthlyRow("13", "pci")
                .of(new Measure.Change(new Measure.Level("rank", null), Measure.Movement.FALL))
                .in("bậc", 0)
                .has("12", "2023-10-31", DataStatus.OFFICIAL)
                .beside(figure("12"), figure("5"), PeriodFigure.NONE, figure("7"));
        MonthlyRow growth = new MonthlyRow("1", "growth")
                .of(new Measure.Growth(new Measure.Flow("exports"), null))
                .in("lần", 1)
                .has("8.5", "2023-10-31", DataStatus.OFFICIAL)
                .beside(figure("9"), figure("10"), figure("85"), figure("-1.5"));

        assertThat(shown(places)).endsWith("+7 bậc");
        assertThat(shown(growth)).endsWith("-1,5 lần");
    }

    @Test
    void anOlderLevelHasNoValueOfTheMonthAndSaysItsDay() {
        MonthlyRow growth = new MonthlyRow("1", "grdp")
                .of(new Measure.Level("grdp", null))
                .in("%", 2)
                .has("6.8", "2023-06-30", DataStatus.ESTIMATE)
                .judged(Status.IN_PERIOD);

        assertThat(shown(growth)).containsExactly("≥\u00a04.500", "...", "...", "6,80 ước tính", "–", "...");
        assertThat(causes(growth)).containsExactly("số liệu đến ngày 30/06/2023", "không có số liệu cùng kỳ năm trước");
    }

    @Test
    void whatIsMissingIsNeverAZeroAndHasItsReason() {
        MonthlyRow none = new MonthlyRow("2", "grdp_per_capita")
                .judged(Status.NOT_DUE, RemarkKind.NOT_DUE.of(LocalDate.of(2024, 2, 29)));

        assertThat(shown(none)).containsExactly("≥\u00a04.500", "...", "...", "...", "...", "...");
        assertThat(causes(none))
                .containsExactly("chưa đến hạn, hạn sớm nhất là ngày 29/02/2024", "không có số liệu cùng kỳ năm trước");
    }

    @Test
    void aRealZeroIsAZero() {
        MonthlyRow communes = new MonthlyRow("14", "communes")
                .in("xã", 0)
                .has("4", "2023-10-31", DataStatus.OFFICIAL)
                .beside(figure("0"), figure("2"), figure("200"), figure("2"));

        assertThat(shown(communes)).contains("0");
    }

    @Test
    void nothingIsAPercentageOfAZero() {
        MonthlyRow row = new MonthlyRow("14", "communes")
                .in("xã", 0)
                .has("4", "2023-10-31", DataStatus.OFFICIAL)
                .beside(
                        figure("1"),
                        figure("0", YEAR_BEFORE, DataStatus.OFFICIAL),
                        without(RemarkKind.NO_GROWTH.of(
                                Amount.exact(BigDecimal.ZERO), YEAR_BEFORE, RemarkKind.NOT_ABOVE_ZERO.of())),
                        figure("4"));

        assertThat(shown(row)).endsWith("–");
        assertThat(causes(row)).singleElement().asString().startsWith("so với cùng kỳ: không tính được tốc độ tăng");
    }

    @Test
    void anotherMethodIsTheReasonForNoComparison() {
        PeriodFigure changed = without(RemarkKind.METHOD_CHANGED.of(LocalDate.of(2023, 1, 1)));
        MonthlyRow row = revenue().beside(figure("1"), figure("2"), changed, changed);

        assertThat(shown(row)).endsWith("...");
        assertThat(causes(row)).containsExactly("so với cùng kỳ: phương pháp tính thay đổi từ ngày 01/01/2023");
    }

    @Test
    void theYearBeforeOfAnotherSourceIsShownAndNotCompared() {
        PeriodFigure none = without(RemarkKind.NO_BASELINE.of(RemarkKind.NO_FIGURE_OF.of("revenue", YEAR_BEFORE)));
        MonthlyRow row = revenue().beside(figure("431"), figure("4050"), none, none);

        assertThat(shown(row)).contains("4.050").endsWith("...");
        assertThat(causes(row)).containsExactly("số cùng kỳ năm trước từ nguồn khác nên không so sánh");
    }

    @Test
    void anAreaThatTheYearBeforeIsDerivedFromIsNamedOnce() {
        Remark derived = RemarkKind.DERIVED.of(List.of(RemarkKind.SHARE.of("old", new BigDecimal("0.5"))));
        PeriodFigure before = new PeriodFigure(
                Amount.exact(BigDecimal.TEN), YEAR_BEFORE, DataStatus.OFFICIAL, new TreeSet<>(), List.of(derived));
        MonthlyRow row = revenue().beside(figure("431"), before, figure("100"), figure("1"));

        assertThat(causes(row))
                .singleElement()
                .asString()
                .startsWith("cùng kỳ năm trước: ")
                .contains("old");
        assertThat(causes(row.judged(Status.AT_RISK, derived)))
                .singleElement()
                .asString()
                .doesNotContain("cùng kỳ");
    }

    @Test
    void theParagraphDoesNotRepeatAPaceThatIsTheProgress() {
        MonthlyRow atYearsEnd = new MonthlyRow("1", "growth")
                .in("%", 2)
                .has("7.32", "2023-10-31", DataStatus.OFFICIAL)
                .stands("-2.68", "0.732", "0.732")
                .judged(Status.NOT_REACHED);

        assertThat(Reports.of(Language.EN, atYearsEnd).summary())
                .endsWith(
                        "The indicators that lag most, the furthest behind first: growth at 7.32%, 73.20% of the plan,"
                                + " 2.68 points to go.");
    }

    @Test
    void monthsAndDaysThatAreNotReportedAreSaid() {
        MonthlyRow halfAMonth = revenue()
                .beside(
                        figure("40", LocalDate.of(2023, 10, 15), DataStatus.OFFICIAL),
                        figure("720", YEAR_BEFORE, DataStatus.OFFICIAL, YearMonth.of(2023, 5)),
                        figure("125"),
                        figure("180"));

        assertThat(causes(halfAMonth))
                .containsExactly(
                        "số liệu của tháng mới đến ngày 15/10/2023",
                        "so với cùng kỳ không tính các tháng thiếu số liệu: 05/2023");
    }

    @Test
    void aFollowedAreaHasNoPlanAndNothingToCompareItWith() {
        MonthlyRow followed = revenue().aims(null).stands(null, null, null);

        assertThat(shown(followed)).startsWith("theo dõi").element(4).isEqualTo("–");
    }

    @Test
    void aBoundStaysABound() {
        MonthlyRow censored = new MonthlyRow("13", "pci")
                .in("bậc", 0)
                .bounded(new Amount(Bound.AT_MOST, new BigDecimal("6")))
                .judged(Status.NOT_ASSESSABLE);

        assertThat(shown(censored)).contains("≤ 6");
    }

    @Test
    void whereTheFilesHaveChangedTheFiguresBesideAreNotGuessed() {
        MonthlyRow row = revenue().withoutFiguresBeside();

        assertThat(shown(row)).containsExactly("≥\u00a04.500", "...", "...", "2.898 demo", "64,41", "...");
        assertThat(causes(row)).singleElement().asString().contains("đã thay đổi sau khi niêm phong");
    }

    @Test
    void anItemWithSeveralIndicatorsShowsItsNumberOnce() {
        MonthlyReport report = Reports.of(
                Language.of("vi"),
                new MonthlyRow("7", "trained"),
                new MonthlyRow("7", "vocational"),
                new MonthlyRow("8", "poverty").at("613", "Kon Plông"),
                new MonthlyRow("8", "poverty").at("617", "Tu Mơ Rông"));

        assertThat(report.rows()).extracting(Row::item).containsExactly("7", "", "8", "");
        assertThat(report.rows().get(3).names()).containsExactly("· Tu Mơ Rông");
    }

    @Test
    void theParagraphCountsTheItemsAndNamesWhatLagsMostFirst() {
        MonthlyReport report = Reports.of(
                Language.of("vi"),
                new MonthlyRow("1", "exports").judged(Status.EXCEEDED),
                new MonthlyRow("2", "founded")
                        .named("Doanh nghiệp")
                        .in("doanh nghiệp", 0)
                        .has("232", "2023-10-31", DataStatus.OFFICIAL)
                        .stands("-128", "0.6444", "0.7738")
                        .judged(Status.AT_RISK),
                revenue().named("Thu ngân sách"),
                new MonthlyRow("4", "forest").judged(Status.NOT_DUE));

        assertThat(report.summary())
                .containsExactly(
                        "Đến ngày 31/10/2023, trong 04 mục tiêu (04 chỉ tiêu) của kế hoạch: 01 đạt hoặc vượt, 0 đúng"
                                + " tiến độ, 02 chậm so với tiến độ hoặc không đạt, 01 chưa đến hạn.",
                        "Các chỉ tiêu chậm nhất, xếp từ mức chậm nhiều nhất: Thu ngân sách đạt 2.898 tỷ đồng (demo),"
                                + " bằng 64,41% kế hoạch, bằng 77,33% tiến độ cần có đến nay, còn thiếu 1.602 tỷ đồng;"
                                + " Doanh nghiệp đạt 232 doanh nghiệp, bằng 64,44% kế hoạch, bằng 77,38% tiến độ cần có"
                                + " đến nay, còn thiếu 128 doanh nghiệp.");
    }

    @Test
    void theParagraphNamesFiveAndCountsTheOthers() {
        MonthlyRow[] rows = new MonthlyRow[7];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new MonthlyRow(Integer.toString(i), "late" + i).judged(Status.OFF_TRACK);
        }

        assertThat(Reports.of(Language.EN, rows).summary().get(1))
                .contains("late4")
                .endsWith("; and 2 more.");
        assertThat(Reports.of(Language.EN, revenue().judged(Status.ON_TRACK)).summary())
                .endsWith("Of the indicators that are assessed, none is behind.");
    }

    @Test
    void theFootNamesTheEditionItComesFrom() {
        assertThat(Reports.of(Language.EN, revenue()).edition())
                .isEqualTo("Edition of 2023-10-31, revision 2, known by 2023-11-06 05:00, seal 3f2a9c0d1e2f");
    }

    @Test
    void theNotesExplainOnlyTheMarksThatStandInTheTable() {
        assertThat(Reports.of(Language.of("vi"), revenue()).notes())
                .anyMatch(note -> note.startsWith("demo:"))
                .noneMatch(note -> note.startsWith("ước tính"));
        assertThat(Reports.of(Language.of("vi"), new MonthlyRow("1", "exports")).notes())
                .noneMatch(note -> note.startsWith("demo:"));
    }

    @Test
    void theHeadingIsTheStatesInVietnameseOnly() {
        Letterhead vi = Reports.of(Language.of("vi"), revenue()).letterhead();
        Letterhead en = Reports.of(Language.EN, revenue()).letterhead();

        assertThat(vi.organisation()).isEqualTo("SỞ NỘI VỤ");
        assertThat(vi.number()).isEqualTo("Số:           /BC-SNV");
        assertThat(vi.state()).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(vi.placeAndDate()).startsWith("Kon Tum, ngày");
        assertThat(en.state()).isEmpty();
        assertThat(en.recipients()).containsExactly("Archives");
    }

    @Test
    void whatTheOwnerExplainedStandsBeforeTheReasonsOfTheProgram() {
        var accepted = new Explained(3, "exports", "62", 2, "drought", "wells", true);
        var pending = new Explained(4, "trees", "62", 1, "rain", "drains", false);
        var ofAnother = new Explained(5, "exports", "613", 2, "x", "y", true);

        List<Row> rows = Reports.of(
                        Language.of("vi"),
                        "Kế hoạch",
                        List.of(accepted, pending, ofAnother),
                        new MonthlyRow("1", "exports"),
                        new MonthlyRow("2", "trees"))
                .rows();

        assertThat(rows.get(0).causes())
                .startsWith("Nguyên nhân (giải trình số 3): drought", "Giải pháp: wells")
                .noneMatch(cause -> cause.contains("giải trình số 5"))
                .hasSizeGreaterThan(2);
        assertThat(rows.get(1).causes())
                .startsWith("Nguyên nhân (giải trình số 4, về lần 1, chưa được chấp nhận): rain", "Giải pháp: drains");
    }
}
