package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.tiendo.catalog.yaml.InvalidCatalogException;
import org.tiendo.catalog.yaml.Problem;
import org.tiendo.homes.HomeFolder;

/** The complete home, for tests to break. */
public final class TestHome {

    public static final String SOURCES = "config/sources.yaml";
    static final String AREAS = "config/areas.yaml";
    public static final String INDICATORS = "config/indicators.yaml";
    public static final String PLAN = "config/plans/2023.yaml";
    static final String HALF_YEAR = "config/plans/half-2022.yaml";
    static final String FIVE_YEARS = "config/plans/five-years.yaml";
    public static final String APPLICATION = "config/application.yaml";
    static final String OFFICES = "config/calendars/offices.yaml";
    static final String INSURANCE = "config/calendars/insurance.yaml";
    static final String MONTHLY = "config/calendars/monthly.yaml";
    static final String QUARTERLY = "config/calendars/quarterly.yaml";
    static final String YEARLY = "config/calendars/yearly.yaml";
    public static final String JOB = "jobs/enterprises/job.yaml";
    static final String PAPERS = "jobs/papers/job.yaml";
    static final String BEDS = "jobs/beds/job.yaml";
    static final String VISITORS = "jobs/visitors/job.yaml";

    /** What a message must never hold. */
    static final String PASSWORD = "s3cret-of-the-register";

    private TestHome() {}

    public static HomeFolder in(Path folder) {
        return HomeFolder.complete(folder)
                .with("REGISTER_PASSWORD", PASSWORD)
                .with("STORE_PASSWORD", "s3cret-of-the-store")
                .with("MAIL_PASSWORD", "s3cret-of-the-mail")
                .with("HOOK_SECRET", "s3cret-of-the-hook")
                .with("OIDC_SECRET", "s3cret-of-the-provider");
    }

    /** Adds the plan of a period that is no calendar year. */
    static HomeFolder halfYear(HomeFolder home) {
        return home.write(HALF_YEAR, """
                plan:
                  period: {from: 2022-07-01, to: 2022-12-31}
                  area: 62
                  title: Kế hoạch 6 tháng cuối năm 2022
                targets:
                  - indicator: poverty
                    areas: [62]
                    at_most: 8
                    assigned_by: the province
                    document: item 8
                """);
    }

    /** Adds the plan of five years, of whose steps each has a year. */
    static HomeFolder fiveYears(HomeFolder home) {
        return home.write(FIVE_YEARS, """
                plan: {code: five-years, period: {from: 2024-01-01, to: 2028-12-31}, area: 62, title: Kế hoạch 5 năm}
                targets:
                  - indicator: new_enterprises
                    areas: [62]
                    at_least: 500
                    steps: {2024: 80, 2025: 90, 2026: 100, 2027: 110, 2028: 120}
                    assigned_by: the province
                    document: item 4
                """);
    }

    /** One line a warning, as an operator sees it. */
    static List<String> warnings(HomeFolder home) {
        return home.catalog().warnings().stream().map(Problem::toString).toList();
    }

    /** One line a problem, as an operator sees it; empty for a home without any. */
    public static List<String> problems(HomeFolder home) {
        var thrown = catchThrowableOfType(InvalidCatalogException.class, home::catalog);
        return thrown == null
                ? List.of()
                : thrown.problems().stream().map(Problem::toString).toList();
    }
}
