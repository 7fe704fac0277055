package org.tiendo.web;

import static org.tiendo.web.Endpoint.Changes.ALWAYS;
import static org.tiendo.web.Endpoint.Changes.WITH_EDITIONS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiendo.access.Scope;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Board;
import org.tiendo.report.BoardPlan;
import org.tiendo.report.ExplanationJson;
import org.tiendo.report.PointInTime;
import org.tiendo.report.tables.Question;
import org.tiendo.report.tables.ReportTable;
import org.tiendo.report.tables.Rows;
import org.tiendo.words.Sentence;

/** All paths of the API: what is not here does not exist. */
final class Endpoints {

    private static final String INDICATOR = "indicator";
    private static final String AS_KNOWN = "as_known";

    /** A code that may stand in the name of a file and in a header. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]+");

    static final List<Endpoint> ALL = List.of(
            shows("/editions", Scope.READ, ReportTable.EDITIONS, WITH_EDITIONS),
            Endpoint.table(
                    "/board",
                    Scope.READ,
                    ReportTable.BOARD,
                    Stream.concat(Endpoint.EDITION.stream(), IndicatorSearch.PARAMETERS.stream())
                            .toList(),
                    WITH_EDITIONS,
                    Endpoints::board),
            Endpoint.table(
                    "/items",
                    Scope.READ,
                    ReportTable.ITEMS,
                    Endpoint.EDITION,
                    WITH_EDITIONS,
                    asked -> ofEdition("items", ReportTable.ITEMS, asked, asked.edition(), asked.all())),
            shows("/indicators", Scope.READ, ReportTable.INDICATORS, WITH_EDITIONS),
            Endpoint.table(
                            "/indicators/{indicator}/history",
                            Scope.READ,
                            ReportTable.HISTORY,
                            List.of(AS_KNOWN),
                            WITH_EDITIONS,
                            Endpoints::history)
                    .without(INDICATOR),
            Endpoint.document(
                    "/indicators/{indicator}/explanation",
                    Scope.READ,
                    List.of("date", "revision", AS_KNOWN, "area"),
                    Endpoints::explanation),
            shows("/areas", Scope.READ, ReportTable.AREAS, WITH_EDITIONS),
            shows("/restatements", Scope.READ, ReportTable.RESTATEMENTS, WITH_EDITIONS),
            Endpoint.table(
                    "/observations",
                    Scope.READ,
                    ReportTable.OBSERVATIONS,
                    List.of(AS_KNOWN),
                    ALWAYS,
                    Endpoints::observations),
            shows("/inquiries", Scope.READ, ReportTable.INQUIRIES, ALWAYS),
            shows("/notes", Scope.OPERATIONS, ReportTable.NOTES, ALWAYS),
            new Endpoint(
                    "/calendars",
                    Scope.READ,
                    List.of(),
                    Set.of(Format.values()),
                    ALWAYS,
                    asked -> Answer.Table.of(
                            "calendars", Calendars.listing(asked.home().catalog()), null)),
            shows("/runs", Scope.OPERATIONS, ReportTable.RUNS, ALWAYS),
            shows("/freshness", Scope.OPERATIONS, ReportTable.FRESHNESS, ALWAYS),
            shows("/rejects", Scope.REJECTS, ReportTable.REJECTS, ALWAYS));

    private Endpoints() {}

    private static Endpoint shows(String path, Scope scope, ReportTable table, Endpoint.Changes changes) {
        String name = path.substring(1);
        return Endpoint.table(path, scope, table, List.of(), changes, asked -> {
            Rows rows = rows(table, asked, Map.of());
            return Answer.Table.of(name, rows.listing(), rows.next());
        });
    }

    private static Answer board(Asked asked) {
        Edition edition = asked.edition();
        IndicatorSearch search = IndicatorSearch.of(asked);
        Map<String, List<String>> filters = new HashMap<>(asked.all());
        if (search.isNarrow()) {
            filters.put(INDICATOR, found(search, edition, asked));
        }
        return ofEdition("board", ReportTable.BOARD, asked, edition, filters);
    }

    /** The codes of the indicators that are looked for; one that no indicator has where there are none. */
    private static List<String> found(IndicatorSearch search, Edition edition, Asked asked) {
        List<String> named = asked.all().getOrDefault(INDICATOR, List.of());
        Catalog catalog = asked.home().catalog();
        Board board = Board.of(
                edition,
                asked.home().editions().snapshots(edition),
                BoardPlan.of(edition, asked.home().editions(), catalog),
                catalog);
        List<String> found = board.rows().stream()
                .filter(row -> search.finds(row, catalog))
                .map(row -> row.snapshot().indicator())
                .filter(code -> named.isEmpty() || named.contains(code))
                .distinct()
                .toList();
        return found.isEmpty() ? List.of("") : found;
    }

    private static Answer ofEdition(
            String name, ReportTable table, Asked asked, Edition edition, Map<String, List<String>> filters) {
        Rows rows = rows(
                table, asked, filters, Map.of("business_date", edition.businessDate(), "revision", edition.revision()));
        return Answer.Table.of(name, rows.listing(), edition, rows.next());
    }

    private static Answer history(Asked asked) {
        String indicator = asked.inPath(INDICATOR);
        Map<String, List<String>> filters = new HashMap<>(asked.all());
        filters.put(INDICATOR, List.of(indicator));
        Rows rows = known(ReportTable.HISTORY, ReportTable.HISTORY_THEN, asked, filters);
        if (rows.count() == 0 && asked.home().catalog().indicator(indicator).isEmpty()) {
            throw ProblemException.notFound(Sentence.plain(
                    "There is no indicator \"" + indicator + "\"; " + Api.ROOT + "/indicators lists those there are."));
        }
        return new Answer.Table("history", historyFile(indicator, asked), rows.listing(), null, rows.next());
    }

    /** The name of the file with the indicator and, where one is asked for, the area, so that several can be kept. */
    private static String historyFile(String indicator, Asked asked) {
        List<String> areas = asked.all().getOrDefault("area", List.of());
        return Stream.of(indicator, areas.size() == 1 ? areas.get(0) : "", "history")
                .filter(part -> CODE.matcher(part).matches())
                .collect(Collectors.joining("-"));
    }

    private static Answer observations(Asked asked) {
        Rows rows = known(ReportTable.OBSERVATIONS, ReportTable.OBSERVATIONS_THEN, asked, asked.all());
        return Answer.Table.of("observations", rows.listing(), rows.next());
    }

    /**
     * The rows of now, or those as known at the moment of {@code as_known}.
     *
     * @param then the table of the rows at a moment
     */
    private static Rows known(ReportTable now, ReportTable then, Asked asked, Map<String, List<String>> filters) {
        Optional<PointInTime> moment = asked.asKnown();
        return moment.isEmpty()
                ? rows(now, asked, filters, Map.of())
                : rows(then, asked, filters, Map.of(AS_KNOWN, asked.moment(moment.get())));
    }

    private static Answer explanation(Asked asked) {
        Edition edition = asked.edition();
        String indicator = asked.inPath(INDICATOR);
        Optional<String> area = asked.one("area");
        Board board = Board.of(
                edition,
                asked.home().editions().snapshots(edition, indicator),
                BoardPlan.of(edition, asked.home().editions(), asked.home().catalog()),
                asked.home().catalog());
        Snapshot sealed = board.row(indicator, area.orElse(null))
                .orElseThrow(() -> ProblemException.notFound(
                        Sentence.plain("The edition of " + edition.businessDate() + " has no " + indicator
                                + area.map(code -> " of area " + code).orElse("") + "; " + Api.ROOT + "/board?date="
                                + edition.businessDate() + " shows what it has.")));
        return new Answer.Document(
                edition, out -> ExplanationJson.write(asked.home().explain(edition, sealed), out));
    }

    private static Rows rows(ReportTable table, Asked asked, Map<String, Object> fixed) {
        return rows(table, asked, asked.all(), fixed);
    }

    private static Rows rows(
            ReportTable table, Asked asked, Map<String, List<String>> filters, Map<String, Object> fixed) {
        return asked.home()
                .tables()
                .read(table, new Question(filters, fixed, asked.one("after").orElse(null), asked.limit()));
    }
}
