package org.tiendo.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.distance.Reason;
import org.tiendo.distance.RemarkKind;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Cuts;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.SnapshotBuilder;
import org.tiendo.ledger.Stating;
import org.tiendo.store.Store;

/** An edition for each day of 2023, with 19 indicators in six areas, and six years of monthly figures in two vintages. */
final class YearOfEditions {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final List<String> AREAS = List.of("62", "608", "610", "611", "612", "613");
    private static final List<Status> STATUSES =
            List.of(Status.NO_DATA, Status.NOT_REACHED, Status.IN_PERIOD, Status.REACHED, Status.EXCEEDED);
    private static final int INDICATORS = 19;
    private static final int MONTHS = 72;

    private YearOfEditions() {}

    static void into(Store store) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(store.dataSource()));
        var ledger = Ledger.over(JdbcClient.create(store.dataSource()));
        FIRST.datesUntil(FIRST.plusYears(1))
                .forEach(day -> transaction.executeWithoutResult(
                        status -> ledger.editions().seal(Cuts.of(day, at(day), snapshots(day), 1, at(day)))));
        for (int vintage = 1; vintage <= 2; vintage++) {
            List<Observation> figures = figures(vintage);
            transaction.executeWithoutResult(
                    status -> Stating.append(ledger.observations(), 1, "bench", figures, at(FIRST.plusYears(1))));
        }
    }

    private static List<Snapshot> snapshots(LocalDate day) {
        List<Snapshot> snapshots = new ArrayList<>();
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            for (String area : AREAS) {
                snapshots.add(snapshot(day, indicator, area));
            }
        }
        return snapshots;
    }

    private static Snapshot snapshot(LocalDate day, int indicator, String area) {
        BigDecimal actual = BigDecimal.valueOf(day.getDayOfYear() + (long) indicator);
        return new SnapshotBuilder(day, "indicator-" + indicator)
                .item(String.valueOf(1 + indicator / 2))
                .area(area)
                .unit("doanh nghiệp")
                .atLeast(BigDecimal.valueOf(365))
                .actual(
                        Amount.exact(actual),
                        day,
                        DataStatus.PRELIMINARY,
                        "published (provincial report); business_registration")
                .standing(new Snapshot.Standing(actual, actual, actual, actual, actual))
                .judged(
                        STATUSES.get((indicator + day.getDayOfYear()) % STATUSES.size()),
                        Reason.of(List.of(
                                RemarkKind.MONTHS_REPORTED.of(7, 9),
                                RemarkKind.MISSING_MONTHS.of(List.of("05", "06")))))
                .build();
    }

    private static List<Observation> figures(int vintage) {
        List<Observation> figures = new ArrayList<>();
        for (int series = 0; series < INDICATORS; series++) {
            for (String area : AREAS) {
                for (int month = 0; month < MONTHS; month++) {
                    LocalDate start = FIRST.minusYears(5).plusMonths(month);
                    figures.add(new Observation(
                            "bench",
                            "",
                            "series-" + series,
                            area,
                            new Period(start, start.plusMonths(1).minusDays(1)),
                            Amount.exact(BigDecimal.valueOf(vintage * 1000L + month)),
                            DataStatus.PRELIMINARY,
                            at(start.plusMonths(1).plusDays(vintage))));
                }
            }
        }
        return figures;
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
