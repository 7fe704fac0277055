package org.tiendo.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.tiendo.store.Leases;
import org.tiendo.store.Leases.Lease;

/**
 * Sees to it that one job and date is worked on once at a time, over all processes, and taken over from a process that
 * has died; and that no source is asked by more pulls at once than it bears.
 */
final class Claims {

    /** Long enough for a store that is slow to answer, short enough for a person to wait out a dead process. */
    static final Duration LENGTH = Duration.ofSeconds(15);

    private static final int LOOKS = 30;

    /** As much as the store keeps of an owner. */
    private static final int OWNER = 255;

    private final Leases leases;
    private final OwnRuns own;
    private final Duration length;

    /** @param length how long a dead process' claim lasts; a living one prolongs its own several times as often */
    Claims(Leases leases, OwnRuns own, Duration length) {
        this.leases = leases;
        this.own = own;
        this.length = length;
    }

    /**
     * Waits only to see whether the holder still lives.
     *
     * @throws RefusedException when it does, or did until just now: what was asked for has then been done
     */
    HeldClaim take(String name) {
        if (own.isEnding()) {
            throw new RefusedException(name + " is not begun: this process is ending");
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

    /** Takes it from whoever is dead for sure; empty when anybody holds it. */
    Optional<HeldClaim> takeFromNobody(String name) {
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
        return leases.holder(name).isPresent();
    }

    /** Lets every living holder prolong its claim, also those that could not for a while. */
    void awaitHeartbeats() {
        LockSupport.parkNanos(length.dividedBy(5).toNanos());
    }

    /**
     * One of the places at a source.
     *
     * @param work what it is taken for, as others are told
     * @throws RefusedException when all are taken, and by whom
     */
    HeldClaim place(Room room, String work) {
        String owner = work + " by " + own.node();
        String shortened = owner.substring(0, Math.min(owner.length(), OWNER));
        for (int place = 1; place <= room.places(); place++) {
            Optional<Lease> lease = leases.take(room.place(place), shortened, length);
            if (lease.isPresent()) {
                return new HeldClaim(leases, lease.get(), length, () -> {});
            }
        }
        throw new RefusedException(work + " is not begun: source '" + room.source() + "' is asked by "
                + String.join(", ", holders(room)) + " already, and bears " + room.places()
                + " at once; try again when one of them has ended");
    }

    private List<String> holders(Room room) {
        List<String> holders = new ArrayList<>();
        for (int place = 1; place <= room.places(); place++) {
            leases.holder(room.place(place)).ifPresent(lease -> holders.add(lease.owner()));
        }
        return holders.isEmpty() ? List.of("others") : holders;
    }

    private HeldClaim held(String name, Lease lease) {
        return new HeldClaim(leases, lease, length, () -> own.leave(name));
    }

    /** Waits until the claim has lasted as long as its holder last said: one that lives says it anew before that. */
    private Lease inherit(String name) {
        Lease held = leases.holder(name).orElseThrow(() -> justRun(name, "another process"));
        while (leases.holder(name).filter(held::equals).isPresent()) {
            LockSupport.parkNanos(length.dividedBy(LOOKS).toNanos());
            if (own.isEnding()) {
                throw new RefusedException(name + " is not begun: this process is ending");
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
        return leases.holder(name).orElse(before).owner();
    }

    private static RefusedException beingRun(String name, String owner) {
        return new RefusedException(name + " is being run by " + owner + "; wait for it to end");
    }

    private static RefusedException justRun(String name, String owner) {
        return new RefusedException(name + " was run just now by " + owner + "; see what came of it: tiendo runs");
    }
}
