package org.tiendo.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tiendo.access.Accounts;
import org.tiendo.access.Tokens;
import org.tiendo.catalog.Delivery;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.MonthFigures;
import org.tiendo.distance.Status;
import org.tiendo.inquiry.Inquiries;
import org.tiendo.inquiry.InquiryService;
import org.tiendo.ledger.Appended;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.EditionPlan;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Editions.Sealing;
import org.tiendo.ledger.PullReport;
import org.tiendo.ledger.Reject;
import org.tiendo.ledger.Rejects;
import org.tiendo.ledger.Restatement;
import org.tiendo.ledger.Restatements;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.SnapshotBuilder;
import org.tiendo.ledger.Verification;
import org.tiendo.operations.Audit;
import org.tiendo.operations.RunOperations;
import org.tiendo.operations.incident.IncidentService;
import org.tiendo.pipeline.BackfillListener;
import org.tiendo.pipeline.BackfillOrder;
import org.tiendo.pipeline.Backfilled;
import org.tiendo.pipeline.Night;
import org.tiendo.pipeline.NightListener;
import org.tiendo.pipeline.NightOrder;
import org.tiendo.pipeline.PullOutcome;
import org.tiendo.pipeline.PullOutcome.Ending;
import org.tiendo.report.Explanation;
import org.tiendo.report.audit.AuditPack;
import org.tiendo.report.export.EditionExport;
import org.tiendo.schedule.Planner;

/** A store in memory, and nights that go as the test says. */
final class FakeWorkplace implements Workplace {

    /** No driver knows it: what is not overridden fails. */
    private static final JdbcClient NO_STORE = JdbcClient.create(new DriverManagerDataSource("jdbc:none:"));

    final List<NightOrder> orders = new ArrayList<>();
    final List<BackfillOrder> backfills = new ArrayList<>();
    final List<String> undated = new ArrayList<>();
    final List<Edition> editions = new ArrayList<>();
    final List<Reject> rejects = new ArrayList<>();
    List<PullOutcome> pulls = List.of(pulled("figures", 0));
    final List<Restatement> restatements = new ArrayList<>();
    final List<Snapshot> draft = new ArrayList<>();
    Verification verification = new Verification.Holds(0, null);
    Sealing.Ending ending = Sealing.Ending.SEALED;

    @Nullable
    String failure;

    final FakeDesk operations = new FakeDesk();

    boolean isClosed;

    @Override
    public Night run(NightOrder order, NightListener listener) {
        orders.add(order);
        for (int i = 0; i < pulls.size(); i++) {
            listener.pulling(pulls.get(i).job(), i + 1, pulls.size());
            listener.read(pulls.get(i).job(), 5000);
            listener.pulled(pulls.get(i));
        }
        listener.sealing();
        if (failure != null) {
            return new Night(pulls, null, failure, false);
        }
        editions.add(sealed(order.businessDate(), 1));
        return new Night(pulls, new Sealing(sealed(order.businessDate(), 1), ending), null, false);
    }

    @Override
    public EditionExport export() {
        throw new UnsupportedOperationException();
    }

    @Override
    public AuditPack auditPack() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Editions editions() {
        return new Editions(NO_STORE) {
            @Override
            public List<EditionPlan> plans(Edition edition) {
                return List.of();
            }

            @Override
            public Optional<Edition> latest() {
                return editions.stream()
                        .max(java.util.Comparator.comparing(Edition::businessDate)
                                .thenComparingInt(Edition::revision));
            }

            @Override
            public Optional<Edition> latest(LocalDate businessDate) {
                List<Edition> revisions = revisions(businessDate);
                return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1));
            }

            @Override
            public Optional<Edition> find(LocalDate businessDate, int revision) {
                return revisions(businessDate).stream()
                        .filter(edition -> edition.revision() == revision)
                        .findFirst();
            }

            @Override
            public List<Edition> revisions(LocalDate businessDate) {
                return editions.stream()
                        .filter(edition -> edition.businessDate().equals(businessDate))
                        .sorted(java.util.Comparator.comparingInt(Edition::revision))
                        .toList();
            }

            @Override
            public List<Snapshot> snapshots(Edition edition) {
                return List.of(planted(edition.businessDate(), "1000", Status.EXCEEDED));
            }

            @Override
            public List<Snapshot> snapshots(Edition edition, Set<String> areas) {
                return snapshots(edition);
            }

            @Override
            public Verification verify() {
                return verification;
            }
        };
    }

    @Override
    public Rejects rejects() {
        return new Rejects(NO_STORE) {
            @Override
            public List<Reject> find(@Nullable String job, @Nullable LocalDate businessDate) {
                return rejects.stream()
                        .filter(reject -> job == null || reject.job().equals(job))
                        .filter(reject -> businessDate == null || Objects.equals(reject.businessDate(), businessDate))
                        .toList();
            }
        };
    }

    @Override
    public Restatements restatements() {
        return new Restatements(NO_STORE) {
            @Override
            public List<Restatement> knownSince(Instant since) {
                return restatements;
            }
        };
    }

    @Override
    public List<Snapshot> onAreasOf(LocalDate day, Edition edition) {
        return editions().snapshots(edition);
    }

    /** 1200 trees, where {@code target} were to be planted at least. */
    static Snapshot planted(LocalDate businessDate, String target, Status status) {
        return new SnapshotBuilder(businessDate, "trees_planted")
                .area("1")
                .unit("cây")
                .atLeast(new BigDecimal(target))
                .actual(Amount.exact(new BigDecimal("1200")), businessDate, DataStatus.OFFICIAL, "figures")
                .standing(new BigDecimal("200"), new BigDecimal("1.2"))
                .judged(status)
                .build();
    }

    @Override
    public Explanation explain(Edition edition, Snapshot sealed) {
        return new Explanation(edition, sealed, null, List.of());
    }

    @Override
    public Backfilled backfill(BackfillOrder order, BackfillListener listener) {
        backfills.add(order);
        undated.forEach(listener::undated);
        List<Night> nights = new ArrayList<>();
        for (LocalDate date : order.dates()) {
            listener.beginning(date, nights.size() + 1, order.dates().size());
            pulls.forEach(pull -> listener.pulling(pull.job()));
            Night night =
                    new Night(pulls, failure == null ? new Sealing(sealed(date, 1), ending) : null, failure, false);
            nights.add(night);
            listener.built(date, night);
        }
        return Backfilled.of(nights, 0);
    }

    @Override
    public Map<Snapshot, MonthFigures> monthFigures(Edition edition, List<Snapshot> sealed) {
        return Map.of();
    }

    @Override
    public List<Snapshot> draft(Edition edition) {
        return draft.isEmpty() ? editions().snapshots(edition) : draft;
    }

    @Override
    public Planner planner() {
        throw new UnsupportedOperationException("the schedule stands in a store");
    }

    @Override
    public Audit audit() {
        throw new UnsupportedOperationException("the audit stands in a store");
    }

    @Override
    public RunOperations operations() {
        throw new UnsupportedOperationException("the desk needs a store");
    }

    @Override
    public IncidentService incidents() {
        return operations;
    }

    @Override
    public Inquiries inquiries() {
        return new Inquiries(NO_STORE);
    }

    @Override
    public InquiryService inquiryService() {
        throw new UnsupportedOperationException("requests stand in a store");
    }

    @Override
    public Tokens tokens() {
        return new Tokens(NO_STORE);
    }

    @Override
    public Accounts accounts() {
        return Accounts.over(NO_STORE);
    }

    @Override
    public String digest(LocalDate businessDate, Instant now) {
        return "The digest of " + businessDate + "\n";
    }

    @Override
    public void close() {
        isClosed = true;
    }

    static Edition sealed(LocalDate businessDate, int revision) {
        Instant sealed = Instant.parse("2024-01-31T17:00:00Z");
        return new Edition(businessDate, revision, sealed, sealed, 1, "abcdef0123456789", null, 7);
    }

    static PullOutcome pulled(String job, long rejected) {
        Instant time = Instant.EPOCH;
        var report = new PullReport(
                3,
                job,
                "figures",
                LocalDate.of(2023, 12, 31),
                time,
                "figures.csv",
                "",
                12_000 + rejected,
                12_000,
                rejected,
                0,
                0,
                new Appended(3, 2, 1, 0),
                Delivery.EVERYTHING,
                time,
                time);
        return new PullOutcome(job, Ending.PULLED, report, null);
    }

    static PullOutcome failed(String job, String why) {
        return new PullOutcome(job, Ending.FAILED, null, why);
    }

    static PullOutcome notStarted(String job, String why) {
        return new PullOutcome(job, Ending.NOT_STARTED, null, why);
    }
}
