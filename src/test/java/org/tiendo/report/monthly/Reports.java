package org.tiendo.report.monthly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiendo.catalog.ReportSettings;
import org.tiendo.catalog.TestText;
import org.tiendo.distance.MonthFigures;
import org.tiendo.distance.Period;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Board;
import org.tiendo.report.BoardPlan;
import org.tiendo.report.BoardRow;
import org.tiendo.report.Language;

/** Monthly reports for tests. */
final class Reports {

    static final ReportSettings SETTINGS = new ReportSettings(
            TestText.of("Sở Nội vụ", "Department of Home Affairs"),
            TestText.of("Ủy ban nhân dân tỉnh", "Provincial People's Committee"),
            "/BC-SNV",
            TestText.of("Kon Tum", "Kon Tum"),
            List.of(TestText.of("Lưu: VT", "Archives")),
            TestText.of("Giám đốc", "Director"),
            "");

    private static final Edition EDITION = new Edition(
            LocalDate.of(2023, 10, 31),
            2,
            Instant.parse("2023-11-05T22:00:00Z"),
            Instant.parse("2023-11-05T22:05:00Z"),
            1,
            "3f2a9c0d1e2f4a5b6c7d8e9f00112233445566778899aabbccddeeff00112233",
            null,
            17);

    private Reports() {}

    static MonthlyReport of(Language language, MonthlyRow... rows) {
        return of(language, "Kế hoạch năm 2023", rows);
    }

    static MonthlyReport of(Language language, String title, MonthlyRow... rows) {
        return of(language, title, List.of(), rows);
    }

    static MonthlyReport of(Language language, String title, List<Explained> explained, MonthlyRow... rows) {
        return of(language, title, Period.year(2023), explained, rows);
    }

    static MonthlyReport of(
            Language language, String title, Period plan, List<Explained> explained, MonthlyRow... rows) {
        List<BoardRow> board = new ArrayList<>();
        Map<Snapshot, MonthFigures> figures = new HashMap<>();
        for (MonthlyRow row : rows) {
            BoardRow built = row.build();
            board.add(built);
            MonthFigures beside = row.figures();
            if (beside != null) {
                figures.put(built.snapshot(), beside);
            }
        }
        return MonthlyReport.of(
                new Board(EDITION, List.of(new BoardPlan("2023", TestText.of(title), "62", plan)), board, null),
                Optional.of(plan),
                figures,
                explained,
                SETTINGS,
                ZoneId.of("Asia/Ho_Chi_Minh"),
                language);
    }

    /** The only row of a report, as text: the values in the order of their columns. */
    static List<String> shown(MonthlyRow row) {
        return of(Language.of("vi"), row).rows().get(0).values().stream()
                .map(value -> value.text(Language.of("vi")) + (value.status().isEmpty() ? "" : " " + value.status()))
                .toList();
    }

    static List<String> causes(MonthlyRow row) {
        return of(Language.of("vi"), row).rows().get(0).causes();
    }
}
