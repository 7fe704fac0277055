package org.tiendo.pipeline;

import java.util.List;
import org.tiendo.catalog.Delivery;
import org.tiendo.catalog.Job;
import org.tiendo.catalog.JobSeries;
import org.tiendo.distance.Observation;
import org.tiendo.ledger.StatedSeries;
import org.tiendo.ledger.Statement;
import org.tiendo.ledger.Tiling;
import org.tiendo.store.Sha256;

/** Makes of what a pull has gathered the statement of its job about the days that it read. */
record PullStatement(PullRequest request) {

    Statement of(List<Observation> figures, List<Observation> zeros) {
        Job job = request.job();
        return isPresentKnowledgeOfAnEarlierTime()
                ? statement(Delivery.ADDITIONS, List.of(), List.of())
                : statement(job.delivers(), figures, zeros);
    }

    /**
     * Whether it was asked what was known earlier, and the rows do not say since when they are known: what the source
     * says now is not what was known then, and what a query leaves out by its time may be known by now.
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

    /** Hashes everything that decides which figures the source's rows become. */
    private String definition(JobSeries series) {
        Job job = request.job();
        return Sha256.of(String.join("\n", job.read(), job.columns().toString(), series.toString()));
    }
}
