package org.tiendo.operations.watchdog;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.WatchdogSettings;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.incident.Alerting;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.Incident;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.operations.incident.IncidentState;
import org.tiendo.operations.incident.Incidents;
import org.tiendo.operations.incident.StoreAlarm;

/**
 * Detects problems, independently of the runs: finds causes, opens an incident for each, and ends those whose cause is
 * gone.
 */
public final class Watchdog {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    private static final String LEASE = "watchdog";

    /** Three checks: another node soon replaces a node that dies. */
    private static final Duration LEASE_LENGTH = Duration.ofSeconds(90);

    /**
     * An incident that is reported to the watchdog, not found by a check, ends when it has not been reported for this
     * long.
     */
    private static final Duration QUIET = Duration.ofMinutes(10);

    private final Scope scope;
    private final Catalog catalog;
    private final WatchedTables tables;
    private final Incidents incidents;
    private final StoreAlarm store;

    /** The node, its checks and its disk. */
    record Scope(String node, List<Check> checks, Disk disk) {}

    Watchdog(Scope scope, Catalog catalog, WatchedTables tables, Alerting alerting) {
        this.scope = scope;
        this.catalog = catalog;
        this.tables = tables;
        incidents = alerting.incidents();
        store = alerting.store();
    }

    /**
     * @param node the name of this process that other processes see
     * @param disk the disk that holds the home's {@code data/}
     */
    public static Watchdog over(Catalog catalog, WatchedTables tables, Alerting alerting, String node, Disk disk) {
        return new Watchdog(new Scope(node, checks(catalog, tables), disk), catalog, tables, alerting);
    }

    private static List<Check> checks(Catalog catalog, WatchedTables tables) {
        WatchdogSettings settings = catalog.settings().operating().watchdog();
        var time = new HomeTime(catalog.settings().zone());
        var running = new RunningRuns(tables.jdbc());
        return List.of(
                new LateRuns(tables.schedule().expected(), new Lateness(settings.startedWithin(), time)),
                new SlowRuns(running, tables.durations(), settings.slowFactor()),
                new UnsealedEdition(tables.jdbc(), catalog),
                new UnwrittenFiles(tables.jdbc(), catalog.settings().export()),
                new StuckRuns(tables.jdbc(), running),
                new ManyRejects(tables.jdbc(), catalog),
                new StaleSources(tables.jdbc(), catalog));
    }

    /** Makes all checks once; call it periodically on every node. Never throws when a check fails. */
    public synchronized void check(Instant now) {
        try {
            tables.jdbc().sql("SELECT 1").query(Integer.class).single();
        } catch (RuntimeException e) {
            store.isGone(e, now);
            return;
        }
        try {
            lookAround(now);
        } catch (RuntimeException e) {
            LOG.warn("the watchdog did not complete its checks", e);
        }
    }

    private void lookAround(Instant now) {
        store.isBack(incidents, now);
        scope.disk()
                .cause(catalog.settings().operating().watchdog().freeDiskMegabytes())
                .ifPresent(cause -> report(cause, now));
        if (tables.leases().take(LEASE, scope.node(), LEASE_LENGTH).isPresent()) {
            lookAtStore(now);
        }
    }

    /** Reports a cause that was found elsewhere; repeat the call, more often than every ten minutes, while it lasts. */
    public void report(Cause cause, Instant now) {
        incidents.see(cause, now);
    }

    private void lookAtStore(Instant now) {
        Paused paused = Paused.of(tables.schedule().pauses().holding(now), catalog);
        List<Cause> found = new ArrayList<>();
        Set<IncidentKind> looked = EnumSet.noneOf(IncidentKind.class);
        for (Check check : scope.checks()) {
            find(check, now, paused).ifPresent(causes -> {
                found.addAll(causes);
                looked.addAll(check.kinds());
            });
        }
        found.forEach(cause -> incidents.see(cause, now));
        settle(found, looked, now);
    }

    /** The causes that a check finds; empty when the check failed: then no incident of its kinds may end. */
    private static Optional<List<Cause>> find(Check check, Instant now, Paused paused) {
        try {
            return Optional.of(check.find(now, paused));
        } catch (RuntimeException e) {
            LOG.warn("the watchdog could not check for {}", check.kinds(), e);
            return Optional.empty();
        }
    }

    private void settle(List<Cause> found, Set<IncidentKind> looked, Instant now) {
        Set<String> lasting = new HashSet<>();
        found.forEach(cause -> lasting.add(cause.key()));
        for (Incident incident : incidents.lasting()) {
            if (isOver(incident, lasting, looked, now)) {
                incidents.recover(incident, now);
            } else if (isAwake(incident, now)) {
                incidents.wake(incident, now);
            }
        }
    }

    private boolean isOver(Incident incident, Set<String> lasting, Set<IncidentKind> looked, Instant now) {
        IncidentKind kind = incident.cause().kind();
        boolean isLookedFor =
                scope.checks().stream().anyMatch(check -> check.kinds().contains(kind));
        return isLookedFor
                ? looked.contains(kind) && !lasting.contains(incident.cause().key())
                : incident.seenAt().plus(QUIET).isBefore(now);
    }

    private static boolean isAwake(Incident incident, Instant now) {
        return incident.state() == IncidentState.SNOOZED
                && incident.snoozedUntil() != null
                && !incident.snoozedUntil().isAfter(now);
    }
}
