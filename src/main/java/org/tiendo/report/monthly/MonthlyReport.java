package org.tiendo.report.monthly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.ReportSettings;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.MonthFigures;
import org.tiendo.distance.Period;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Board;
import org.tiendo.report.BoardPlan;
import org.tiendo.report.BoardRow;
import org.tiendo.report.Language;

/**
 * The report of a month in one language, made once and rendered as a page ({@link MonthlyPage}) or a workbook ({@link
 * MonthlySheet}).
 *
 * @param businessDate the day that the edition speaks of, usually the last of the month
 * @param plan the title of the plan; empty when the home no longer has it
 * @param summary the sentences above the table
 * @param columns the titles of the columns
 * @param notes the sentences beneath the table
 * @param edition the edition's attributes, for the foot of every page
 * @param page the word before a page's number
 */
public record MonthlyReport(
        Language language,
        LocalDate businessDate,
        Instant sealedAt,
        Letterhead letterhead,
        String title,
        String subject,
        String plan,
        String asOf,
        List<String> summary,
        List<String> columns,
        List<Row> rows,
        String notesTitle,
        List<String> notes,
        String edition,
        String page) {

    private static final int SHOWN_OF_SEAL = 12;

    private static final List<String> COLUMNS = List.of(
            "item",
            "indicator",
            "unit",
            "plan",
            "year_before",
            "month",
            "cumulative",
            "of_plan",
            "of_year_before",
            "verdict",
            "causes");

    private static final List<String> NOTES =
            List.of("signs", "month", "cumulative", "year_before", "of_plan", "of_year_before", "rounding");

    public MonthlyReport {
        summary = List.copyOf(summary);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * The report of one plan of an edition.
     *
     * @param plan the code of the plan; of the first one where the edition has no rows of it
     * @param figures gives the figures of the month beside the board's snapshots; one without them has changed since
     * @param explained at most one for each figure
     */
    public static MonthlyReport of(
            Edition edition,
            String plan,
            Editions editions,
            Catalog catalog,
            Function<List<Snapshot>, Map<Snapshot, MonthFigures>> figures,
            List<Explained> explained,
            Language language) {
        Board board = Board.ofMainRows(edition, editions, BoardPlan.of(edition, editions, catalog), catalog)
                .of(plan);
        List<Snapshot> shown =
                board.rows(Board.Extent.MAIN).stream().map(BoardRow::snapshot).toList();
        return of(
                board,
                board.plans().stream().findFirst().map(BoardPlan::period),
                figures.apply(shown),
                explained,
                catalog.settings().report(),
                catalog.settings().zone(),
                language);
    }

    /**
     * @param period of the plan; empty when the home no longer has it
     * @param figures the figures of the month beside the board's snapshots; one without them has changed since
     * @param explained at most one for each figure
     * @param zone the time zone in which the cut-off is shown
     */
    static MonthlyReport of(
            Board board,
            Optional<Period> period,
            Map<Snapshot, MonthFigures> figures,
            List<Explained> explained,
            ReportSettings settings,
            ZoneId zone,
            Language language) {
        var texts = new Texts(language);
        var planned = new PlanWords(texts, period);
        Edition edition = board.edition();
        List<BoardRow> shown = board.rows(Board.Extent.MAIN);
        return new MonthlyReport(
                language,
                edition.businessDate(),
                edition.sealedAt(),
                Letterhead.of(settings, language),
                texts.of("title"),
                texts.of("subject", month(edition.businessDate(), texts)),
                board.title(language),
                texts.of("as_of", language.date(edition.businessDate())),
                new Summary(board, language).of(shown),
                COLUMNS.stream().map(planned::column).toList(),
                new Rows(board, figures, explained, language).of(shown),
                texts.of("notes"),
                notes(shown, figures, planned),
                edition(edition, zone, texts),
                texts.of("page"));
    }

    private static String month(LocalDate day, Texts texts) {
        return DateTimeFormatter.ofPattern(texts.of("month"), texts.language().locale())
                .format(day);
    }

    private static List<String> notes(List<BoardRow> rows, Map<Snapshot, MonthFigures> figures, PlanWords texts) {
        List<DataStatus> statuses = statuses(rows, figures);
        Stream<String> marks = Stream.of(
                        statuses.contains(DataStatus.ESTIMATE) || statuses.contains(DataStatus.PRELIMINARY)
                                ? "estimate"
                                : "",
                        statuses.contains(DataStatus.DEMO) ? "demo" : "")
                .filter(mark -> !mark.isEmpty());
        return Stream.concat(NOTES.stream(), marks).map(texts::note).toList();
    }

    private static List<DataStatus> statuses(List<BoardRow> rows, Map<Snapshot, MonthFigures> figures) {
        return rows.stream()
                .map(BoardRow::snapshot)
                .flatMap(row -> Stream.concat(
                        Stream.ofNullable(row.dataStatus()),
                        Stream.ofNullable(figures.get(row))
                                .flatMap(beside -> Stream.of(beside.month(), beside.yearBefore()))
                                .flatMap(figure -> Stream.ofNullable(figure.status()))))
                .distinct()
                .toList();
    }

    private static String edition(Edition edition, ZoneId zone, Texts texts) {
        Language language = texts.language();
        return texts.of(
                "edition",
                language.date(edition.businessDate()),
                edition.revision(),
                language.moment(edition.cutOff(), zone),
                edition.sha256()
                        .substring(0, Math.min(SHOWN_OF_SEAL, edition.sha256().length())));
    }
}
