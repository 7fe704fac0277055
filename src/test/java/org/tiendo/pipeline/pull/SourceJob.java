package org.tiendo.pipeline.pull;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.Areas;
import org.tiendo.catalog.Compute;
import org.tiendo.catalog.Delivery;
import org.tiendo.catalog.Job;
import org.tiendo.catalog.JobCheck;
import org.tiendo.catalog.JobColumns;
import org.tiendo.catalog.JobLimits;
import org.tiendo.catalog.JobSeries;
import org.tiendo.catalog.Plausible;
import org.tiendo.catalog.StatusWords;
import org.tiendo.catalog.TestText;
import org.tiendo.distance.DataStatus;
import org.tiendo.servers.TestStore;
import org.tiendo.source.AmountWords;
import org.tiendo.source.JdbcSource;

/** A job on a real server, pulled for 15 August 2023 with any number of rejects. */
record SourceJob(
        TestStore server,
        String query,
        JobColumns columns,
        List<JobSeries> series,
        List<String> totals,
        List<JobCheck> checks) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NOW = Instant.parse("2023-08-16T00:00:00Z");

    /** In the middle of July 2023, 610 became 71 under the same name. */
    static final Areas AREAS = Areas.of(List.of(
            area("62", "Kon Tum", null, null),
            area("608", "Thành phố", null, null),
            area("613", "Kon Plông", null, null),
            area("610", "Đắk Glei", null, LocalDate.of(2023, 7, 15), new Area.Successor("71", BigDecimal.ONE)),
            area("71", "Đắk Glei", LocalDate.of(2023, 7, 16), null)));

    private static Area area(
            String code, String name, @Nullable LocalDate from, @Nullable LocalDate to, Area.Successor... became) {
        List<Area.Parent> parents = code.equals("62") ? List.of() : List.of(new Area.Parent("62", null, null));
        return new Area(
                code,
                TestText.of(name, name),
                "district",
                List.of(),
                parents,
                from,
                to,
                List.of(),
                null,
                List.of(became),
                "");
    }

    PullRequest request(Compute compute) {
        var source = new JdbcSource(
                "tourism",
                false,
                server.url(),
                server.username(),
                server::password,
                Duration.ofSeconds(30),
                ZONE,
                AmountWords.NONE);
        var job = new Job(
                "guests",
                "",
                source,
                query,
                Path.of("guests.sql"),
                1,
                columns,
                series,
                DataStatus.OFFICIAL,
                new StatusWords(Map.of(
                        "estimate", DataStatus.ESTIMATE,
                        "sơ bộ", DataStatus.PRELIMINARY,
                        "official", DataStatus.OFFICIAL)),
                totals,
                checks,
                Plausible.USUAL,
                Delivery.EVERYTHING,
                new JobLimits(BigDecimal.ONE, 0, BigDecimal.ONE),
                null,
                null,
                compute);
        return new PullRequest(job, LocalDate.of(2023, 8, 15), Clock.fixed(NOW, ZONE), NOW, NOW, ZONE);
    }
}
