package org.tiendo;

import java.util.List;

/** The pages and answers of the API that read the store, as asked for a home with the nights of the worked example. */
final class HistoryPages {

    /** The addresses of the pages for readers. */
    static final List<String> READERS = List.of(
            "/",
            "/?date=2023-12-30",
            "/?date=2023-12-30&as_known=2024-01-01",
            "/?area=613",
            "/items",
            "/areas/613",
            "/compare",
            "/compare?indicator=trained_labour_rate",
            "/methodology",
            "/indicators/tourist_arrivals",
            "/indicators/tourist_arrivals/explanation");

    /** The addresses of the pages for operations; RUN stands for the number of a run. */
    static final List<String> CONSOLE = List.of(
            "/tonight?date=2023-12-31",
            "/runs",
            "/runs?job=published",
            "/runs?status=failed",
            "/runs?date=2023-12-30",
            "/runs?q=no+such+words",
            "/runs/RUN",
            "/runs/RUN/rerun",
            "/schedule",
            "/incidents",
            "/editions",
            "/nodes",
            "/sources",
            "/audit",
            "/backfill",
            "/backfill?from=2023-11-30&to=2023-12-31");

    /** The addresses of the answers for programs. */
    static final List<String> API = List.of(
            "/api/v1/board",
            "/api/v1/board?date=2023-12-30&area=62",
            "/api/v1/items?date=2023-12-30",
            "/api/v1/editions?limit=100",
            "/api/v1/editions?date=2023-12-30",
            "/api/v1/editions?from=2023-12-01&to=2023-12-31",
            "/api/v1/indicators",
            "/api/v1/areas",
            "/api/v1/indicators/tourist_arrivals/history?limit=100",
            "/api/v1/indicators/tourist_arrivals/history?area=62&from=2023-12-01",
            "/api/v1/indicators/tourist_arrivals/history?area=62&as_known=2023-06-30&limit=100",
            "/api/v1/indicators/tourist_arrivals/explanation?date=2023-12-30",
            "/api/v1/restatements?limit=100",
            "/api/v1/restatements?from=2023-12-01",
            "/api/v1/restatements?indicator=tourist_arrivals&limit=100",
            "/api/v1/observations?series=population",
            "/api/v1/observations?series=population&as_known=2023-12-31",
            "/api/v1/observations?limit=100",
            "/api/v1/inquiries",
            "/api/v1/notes",
            "/api/v1/runs?limit=100",
            "/api/v1/runs?date=2023-12-30",
            "/api/v1/runs?job=published&limit=100",
            "/api/v1/runs?status=failed",
            "/api/v1/freshness",
            "/api/v1/rejects?run=RUN",
            "/api/v1/rejects?job=published&date=2023-12-30");

    private HistoryPages() {}
}
