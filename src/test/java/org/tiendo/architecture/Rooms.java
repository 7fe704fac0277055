package org.tiendo.architecture;

import static org.tiendo.architecture.Framework.*;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;

/** The plan of the house: from the ground up, every room, what it is for, what it may use and what it may import. */
final class Rooms {

    /** The room that wires the others together may use everything; it has no row. */
    static final List<Room> PLAN = List.of(
            Room.of("words", "Formats counts and constants as words; sentences that are put into a language later."),
            Room.of("store", "The database everything is kept in: opened, locked, leased.")
                    .uses(SPRING_JDBC, FLYWAY, HIKARI, H2_SERVER, JDBC, DATA_SOURCE),
            Room.of("distance", "Measures, targets, and the distance between the two."),
            Room.of("source", "Streams rows from departments' databases and files, and never writes to them.")
                    .uses(JDBC, COMMONS_CSV, LOGGING)
                    .imports("distance"),
            Room.of(
                            "catalog.yaml",
                            "Reads the home's YAML files, with the position of every value and a message for every mistake.")
                    .uses(YAML, JSON, JSON_SCHEMA, COMMONS_TEXT, CRON_EXPRESSION)
                    .imports("source"),
            Room.of(
                            "catalog",
                            "The configuration in {@code jobs/} and {@code config/}: it is read and checked, and its mistakes are explained.")
                    .uses(JSON, CRON_EXPRESSION)
                    .imports("distance", "source", "catalog.yaml"),
            Room.of(
                            "quality",
                            "Checks which rows and figures are valid, and gives the reasons for rejecting the others.")
                    .imports("distance", "source", "catalog"),
            Room.of("ledger", "Keeps observations, rejects, snapshots and editions; adds, never changes.")
                    .uses(SPRING_JDBC, SPRING_TX, H2_TRIGGER, JDBC, DATA_SOURCE, JSON)
                    .imports("store", "distance", "catalog"),
            Room.of("run", "One run on Spring Batch: leased, started, watched, ended, recovered.")
                    .uses(SPRING_BATCH, SPRING_JDBC, SPRING_TX, JDBC, DATA_SOURCE, LOGGING)
                    .imports("words", "store", "source", "catalog"),
            Room.of(
                            "pipeline.pull",
                            "A pull: rows are read, checked, counted, and appended to the ledger as one statement.")
                    .uses(SPRING_BATCH, SPRING_TX, DATA_SOURCE, JSON, LOGGING)
                    .imports("store", "distance", "source", "catalog", "quality", "ledger", "run"),
            Room.of(
                            "pipeline.edition",
                            "An edition: what was known at its cut-off is assessed, explained by reasons, and sealed.")
                    .uses(SPRING_BATCH, SPRING_TX, DATA_SOURCE, JSON, LOGGING)
                    .imports("words", "store", "distance", "source", "catalog", "ledger", "run"),
            Room.of("pipeline", "Starts pulls, editions and whole nights, backfills included.")
                    .uses(SPRING_BATCH, SPRING_TX, DATA_SOURCE, JSON, LOGGING)
                    .imports("catalog", "ledger", "run", "pipeline.pull", "pipeline.edition"),
            Room.of(
                            "report",
                            "Renders the ledger for people and programs: boards, explanations, rejected rows and other tables.")
                    .uses(COMMONS_CSV, COMMONS_TEXT, FASTEXCEL, JSON)
                    .imports("words", "distance", "catalog", "ledger"),
            Room.of(
                            "report.methodology",
                            "The methodology of a home, made from its files: measures, sources, series, checks and calendars in words.")
                    .imports("distance", "catalog", "report"),
            Room.of("report.monthly", "The monthly report of a plan, as a page to print and as a workbook.")
                    .uses(THYMELEAF, FASTEXCEL)
                    .imports("distance", "catalog", "ledger", "report"),
            Room.of(
                            "report.export",
                            "Writes the files of a sealed edition for people and programs that read no database: CSV, XLSX, SDMX, Parquet.")
                    .uses(JDBC, COMMONS_CSV, JSON)
                    .imports("words", "store", "distance", "catalog", "ledger", "report"),
            Room.of(
                            "report.audit",
                            "Writes the audit pack of a year: editions, inputs and plan with a script that checks them without this program.")
                    .uses(SPRING_JDBC, JDBC, COMMONS_CSV, JSON)
                    .imports("store", "distance", "catalog", "ledger"),
            Room.of("report.tables", "Reads the tables for programs: filtered, in a stated order, page by page.")
                    .uses(SPRING_JDBC, JDBC)
                    .imports("store", "distance", "ledger", "report"),
            Room.of("demo", "Creates the synthetic departments of the worked example.")
                    .uses(JDBC, JSON)
                    .imports("source", "catalog.yaml", "catalog"),
            Room.of("schedule", "Starts runs when they are due, never two of the same at once.")
                    .uses(QUARTZ, SPRING_JDBC, SPRING_TX, DATA_SOURCE, JDBC, LOGGING)
                    .imports("words", "store", "catalog", "run"),
            Room.of("operations", "The history of runs, and the actions of people on them; logs, audit, retention.")
                    .uses(SPRING_JDBC, SPRING_TX, JDBC, JSON, LOGGING)
                    .imports(
                            "words",
                            "store",
                            "distance",
                            "catalog",
                            "ledger",
                            "run",
                            "report",
                            "report.export",
                            "schedule"),
            Room.of("operations.incident", "Incidents, their handling by people, and the notifications about them.")
                    .uses(MAIL, CRYPTO, SPRING_JDBC, SPRING_TX, JDBC, JSON, LOGGING)
                    .imports("words", "store", "catalog", "ledger", "run", "report", "schedule", "operations"),
            Room.of("operations.watchdog", "Runs that are missing, late or stuck, and the daily digest.")
                    .uses(SPRING_JDBC, JDBC, JSON, LOGGING)
                    .imports(
                            "words",
                            "store",
                            "distance",
                            "catalog",
                            "ledger",
                            "run",
                            "schedule",
                            "operations",
                            "operations.incident"),
            Room.of("operations.health", "Health and metrics for other programs.")
                    .uses(ACTUATOR, MICROMETER, SPRING_JDBC, DATA_SOURCE, JDBC, LOGGING)
                    .imports("store", "catalog", "ledger", "run", "schedule", "operations.watchdog"),
            Room.of("access", "The people who may log in and the tokens of programs, with what each may see and do.")
                    .uses(SPRING_JDBC, JDBC, SPRING_SECURITY)
                    .imports("words", "store", "report", "operations"),
            Room.of(
                            "inquiry",
                            "Explanation requests about sealed figures, and notes on them: asked, answered, returned, accepted; nothing is overwritten.")
                    .uses(SPRING_JDBC, SPRING_TX, JDBC, JSON)
                    .imports(
                            "words",
                            "store",
                            "catalog",
                            "ledger",
                            "run",
                            "report",
                            "report.monthly",
                            "operations",
                            "operations.incident"),
            Room.of("cli", "The {@code tiendo} command.")
                    .uses(PICOCLI, PROGRESS_BAR, COMMONS_TEXT)
                    .imports(
                            "words",
                            "store",
                            "distance",
                            "catalog.yaml",
                            "catalog",
                            "ledger",
                            "run",
                            "pipeline.pull",
                            "pipeline.edition",
                            "pipeline",
                            "report",
                            "report.monthly",
                            "report.audit",
                            "report.export",
                            "access",
                            "schedule",
                            "operations",
                            "operations.incident",
                            "inquiry"),
            Room.of("web", "The HTTP API, and what it has in common with the pages.")
                    .uses(SPRING_MVC, SPRING_SECURITY, LOGGING)
                    .imports(
                            "words",
                            "distance",
                            "catalog",
                            "ledger",
                            "report",
                            "report.monthly",
                            "report.tables",
                            "access",
                            "schedule",
                            "operations",
                            "operations.incident",
                            "inquiry"),
            Room.of("web.view", "Renders pages: templates, texts, addresses, and the page for what can't be shown.")
                    .uses(SPRING_MVC, SPRING_SECURITY, THYMELEAF)
                    .imports("words", "distance", "access", "report", "web"),
            Room.of("web.login", "Logging in and out, the first administrator, and the pages on users.")
                    .uses(SPRING_MVC, SPRING_SECURITY, LOGGING)
                    .imports("words", "catalog", "report", "access", "operations", "web", "web.view"),
            Room.of(
                            "web.inquiry",
                            "The pages for explanation requests and notes: who is asked about which figure, what is answered, what comes of it.")
                    .uses(SPRING_MVC)
                    .imports(
                            "words",
                            "catalog",
                            "ledger",
                            "run",
                            "report",
                            "access",
                            "operations",
                            "inquiry",
                            "web",
                            "web.view"),
            Room.of(
                            "web.chart",
                            "Charts of indicators: the places of their lines and bars in an image, without its words.")
                    .imports("distance", "ledger", "report"),
            Room.of(
                            "web.pages",
                            "The pages for readers: the board of an edition, its indicators, areas and items, and how each number came to be.")
                    .uses(SPRING_MVC)
                    .imports(
                            "distance",
                            "catalog",
                            "ledger",
                            "report",
                            "report.methodology",
                            "report.monthly",
                            "access",
                            "operations",
                            "inquiry",
                            "web",
                            "web.view",
                            "web.inquiry",
                            "web.chart"),
            Room.of("web.console", "The pages for operations: what runs, what is wrong, and what people do about it.")
                    .uses(SPRING_MVC)
                    .imports(
                            "words",
                            "store",
                            "catalog",
                            "ledger",
                            "run",
                            "report",
                            "report.tables",
                            "access",
                            "schedule",
                            "operations",
                            "operations.incident",
                            "web",
                            "web.view"));

    /** What a room must never learn to know, whatever the plan comes to allow. */
    static final List<String> FAR_FROM_SOURCES =
            List.of("web", "web.view", "web.chart", "web.login", "web.inquiry", "web.pages", "web.console", "cli");

    private Rooms() {}

    static Optional<Room> named(String name) {
        return PLAN.stream().filter(room -> room.name().equals(name)).findFirst();
    }

    /** The name of the room a type stands in; empty for the root package itself and for types of other houses. */
    static String nameOf(JavaClass type, String root) {
        var within = type.getPackageName();
        return within.startsWith(root + ".") ? within.substring(root.length() + 1) : "";
    }
}
