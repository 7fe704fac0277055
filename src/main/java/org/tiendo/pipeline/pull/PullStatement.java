package org.tiendo.pipeline.pull;

import java.util.List;
import org.tiendo.catalog.Delivery;
import org.tiendo.catalog.Job;
import org.tiendo.catalog.JobSeries;
import org.tiendo.distance.Observation;
import org.tiendo.ledger.StatedSeries;
import org.tiendo.ledger.Statement;
import org.tiendo.ledger.Tiling;
import org.tiendo.store.Sha256;

/** Creates a job's statement about the days that a pull has read, from the figures of the pull. */
record PullStatement(PullRequest request) {

    Statement of(List<Observation> figures, List<Observation> zeros) {
        Job job = request.job();
        return isPresentKnowledgeOfAnEarlierTime()
                ? statement(Delivery.ADDITIONS, List.of(), List.of())
                : statement(job.delivers(), figures, zeros);
    }

    /**
     * Whether the pull asks for earlier knowledge, and the rows do not say since when they are known: the source's
     * present rows are not those known then, and rows that a query leaves out by their time may be known by now.
     */
    boolean isPresentKnowledgeOfAnEarlierTime() {
        return request.job().columns().knownOn() == null && request.asKnown().isBefore(request.now());
    }

    private Statement statement(Delivery delivers, List<Observation> figures, List<Observation> zeros) {
        Job job = request.job();
        return new Statement(
                job.name(),
                request.window(),
                request.asKnown(),
                delivers,
                job.series().stream().map(this::series).toList(),
                figures,
                zeros);
    }

    private StatedSeries series(JobSeries series) {
        Tiling tiling = request.job().columns().day() == null
                ? Tiling.AS_STATED
                : (period, window) -> new Grains(series.grain(), window).of(period.start());
        return new StatedSeries(series.code(), definition(series), tiling);
    }

    /** The hash of everything that decides which figures the source's rows become. */
    private String definition(JobSeries series) {
        Job job = request.job();
        return Sha256.of(String.join("\n", job.read(), job.columns().toString(), series.toString()));
    }
}
