package org.tiendo.web.console;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.NodeLease;
import org.tiendo.operations.NodeLease.State;
import org.tiendo.operations.Run;
import org.tiendo.run.StartedBy;
import org.tiendo.store.Column;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.Phrase;

/**
 * The nodes that are alive with what each runs, and those that have ended within the week.
 *
 * @param elsewhere the runs of processes that are no node, such as a person's command, and of those not known
 * @param asOf the time at which they were read, in the zone
 */
public record NodesPage(
        List<Line> serving, List<Run> elsewhere, List<Line> ended, String asOf, String zone, Links links) {

    static final String PATH = "/nodes";

    /** More than nodes of a large home run at once. */
    private static final int MOST_RUNS = 200;

    /**
     * @param since empty where it is not known
     * @param state the key of the text for it
     */
    public record Line(String node, String since, String until, String state, List<Run> runs) {}

    static NodesPage of(ServedHome home, Links links) {
        var time = new HomeTime(home.catalog().settings().zone());
        List<NodeLease> leases = home.nodeLeases();
        List<Run> running = home.runs().goingOn(MOST_RUNS);
        List<NodeLease> serving =
                leases.stream().filter(lease -> lease.state() == State.HELD).toList();
        Set<String> alive = serving.stream().map(NodeLease::node).collect(Collectors.toSet());
        return new NodesPage(
                serving.stream().map(lease -> line(lease, running, time)).toList(),
                running.stream().filter(run -> !alive.contains(node(run))).toList(),
                leases.stream()
                        .filter(lease -> lease.state() != State.HELD)
                        .map(lease -> line(lease, List.of(), time))
                        .toList(),
                time.second(home.now()),
                time.zone().getId(),
                links);
    }

    /** Returns whether it is known of every node that is alive since when it serves. */
    public boolean knowsBeginnings() {
        return serving.stream().noneMatch(line -> line.since().isEmpty());
    }

    /** The name of a run in a list. */
    public Phrase name(Run run) {
        return Phrase.of("nodes.run", run.number(), Names.run(run));
    }

    private static Line line(NodeLease lease, List<Run> running, HomeTime time) {
        return new Line(
                lease.node(),
                lease.since() == null ? "" : time.second(lease.since()),
                time.second(lease.until()),
                "nodes." + Column.of(lease.state()),
                running.stream().filter(run -> node(run).equals(lease.node())).toList());
    }

    private static String node(Run run) {
        StartedBy by = run.by();
        return by == null ? "" : by.node();
    }
}
