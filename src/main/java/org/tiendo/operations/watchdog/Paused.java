package org.tiendo.operations.watchdog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Job;
import org.tiendo.run.RunKey;
import org.tiendo.schedule.Pauses.Pause;

/** The paused jobs and sources, among them the jobs of paused sources. */
record Paused(Set<String> jobs, Set<String> sources) {

    static final Paused NOTHING = new Paused(Set.of(), Set.of());

    static Paused of(List<Pause> pauses, Catalog catalog) {
        Set<String> jobs = new HashSet<>();
        Set<String> sources = new HashSet<>();
        for (Pause pause : pauses) {
            switch (pause.kind()) {
                case JOB -> jobs.add(pause.name());
                case SOURCE -> sources.add(pause.name());
            }
        }
        for (Job job : catalog.jobs()) {
            if (sources.contains(job.sourceName())) {
                jobs.add(job.name());
            }
        }
        return new Paused(Set.copyOf(jobs), Set.copyOf(sources));
    }

    /** @param run {@code pull customs} or {@code edition} */
    boolean holdsRun(String run) {
        return RunKey.pulledJob(run).filter(jobs::contains).isPresent();
    }

    boolean holdsJob(String job) {
        return jobs.contains(job);
    }

    boolean holdsSource(String source) {
        return sources.contains(source);
    }
}
