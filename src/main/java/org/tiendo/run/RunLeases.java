package org.tiendo.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.tiendo.store.Leases;
import org.tiendo.store.Leases.Lease;
import org.tiendo.words.Sentence;

/**
 * Takes the leases of runs, so that one job and date runs once at a time over all processes and is taken over from a
 * process that has died; and the slots of sources, so that no source serves more pulls at once than it allows.
 */
final class RunLeases {

    /**
     * Long enough for a store that is slow to answer, short enough for a person to wait until the lease of a dead
     * process expires.
     */
    static final Duration LENGTH = Duration.ofSeconds(15);

    private static final int LOOKS = 30;

    /** The length of the store's owner column. */
    private static final int OWNER = 255;

    private final Leases leases;
    private final OwnRuns own;
    private final Duration length;

    /**
     * @param length after which the lease of a dead process expires; a living process renews its own several times as
     *     often
     */
    RunLeases(Leases leases, OwnRuns own, Duration length) {
        this.leases = leases;
        this.own = own;
        this.length = length;
    }

    /**
     * Takes the lease of a run. It waits only to see whether the owner is still alive.
     *
     * @throws RefusedException when the owner is alive, or was until just now: the requested run has then been executed
     */
    HeldLease take(String name) {
        if (own.isEnding()) {
            throw new RefusedException(Sentence.of(RunRefusal.PROCESS_STOPPING, name));
        }
        if (!own.enter(name)) {
            throw beingRun(name, own.node());
        }
        try {
            Optional<Lease> lease = leases.take(name, own.node(), length);
            return held(name, lease.isPresent() ? lease.get() : inherit(name));
        } catch (RuntimeException e) {
            own.leave(name);
            throw e;
        }
    }

    /** Takes the lease of a run that no process holds; empty when one does. */
    Optional<HeldLease> takeExpired(String name) {
        if (!own.enter(name)) {
            return Optional.empty();
        }
        try {
            Optional<Lease> lease = leases.take(name, own.node(), length);
            if (lease.isEmpty()) {
                own.leave(name);
            }
            return lease.map(taken -> held(name, taken));
        } catch (RuntimeException e) {
            own.leave(name);
            throw e;
        }
    }

    boolean isHeld(String name) {
        return leases.current(name).isPresent();
    }

    /** Gives every living owner time to renew its leases, also one that could not for a while. */
    void awaitHeartbeats() {
        LockSupport.parkNanos(length.dividedBy(5).toNanos());
    }

    /**
     * Takes one of the slots of a source.
     *
     * @param run the run that takes the slot, as messages of other processes show it
     * @throws RefusedException when all slots are taken; the message names their owners
     */
    HeldLease takeSlot(SourceSlots source, String run) {
        String owner = run + " by " + own.node();
        String shortened = owner.substring(0, Math.min(owner.length(), OWNER));
        for (int slot = 1; slot <= source.slots(); slot++) {
            Optional<Lease> lease = leases.take(source.leaseName(slot), shortened, length);
            if (lease.isPresent()) {
                return new HeldLease(leases, lease.get(), length, () -> {});
            }
        }
        throw new RefusedException(run + " is not started: source '" + source.source() + "' is asked by "
                + String.join(", ", owners(source)) + " already, and bears " + source.slots()
                + " at once; try again when one of them has ended");
    }

    private List<String> owners(SourceSlots source) {
        List<String> owners = new ArrayList<>();
        for (int slot = 1; slot <= source.slots(); slot++) {
            leases.current(source.leaseName(slot)).ifPresent(lease -> owners.add(lease.owner()));
        }
        return owners.isEmpty() ? List.of("others") : owners;
    }

    private HeldLease held(String name, Lease lease) {
        return new HeldLease(leases, lease, length, () -> own.leave(name));
    }

    /** Waits until the lease has expired: an owner that is alive renews it before that. */
    private Lease inherit(String name) {
        Lease held = leases.current(name).orElseThrow(() -> justRun(name, "another process"));
        while (leases.current(name).filter(held::equals).isPresent()) {
            LockSupport.parkNanos(length.dividedBy(LOOKS).toNanos());
            if (own.isEnding()) {
                throw new RefusedException(Sentence.of(RunRefusal.PROCESS_STOPPING, name));
            }
        }
        Lease taken = leases.take(name, own.node(), length).orElseThrow(() -> beingRun(name, holder(name, held)));
        if (taken.until().minus(length).isBefore(held.until())) {
            leases.release(taken);
            throw justRun(name, held.owner());
        }
        return taken;
    }

    private String holder(String name, Lease before) {
        return leases.current(name).orElse(before).owner();
    }

    private static RefusedException beingRun(String name, String owner) {
        return new RefusedException(Sentence.of(RunRefusal.BEING_RUN, name, owner));
    }

    private static RefusedException justRun(String name, String owner) {
        return new RefusedException(Sentence.of(RunRefusal.JUST_RUN, name, owner));
    }
}
