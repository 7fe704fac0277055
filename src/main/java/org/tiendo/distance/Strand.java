package org.tiendo.distance;

/**
 * One voice that speaks of a series: what one publisher says, through one job.
 *
 * @param origin empty where the job's source is its own publisher
 */
record Strand(String job, String origin) implements Comparable<Strand> {

    static Strand of(Observation observation) {
        return new Strand(observation.job(), observation.origin());
    }

    /** As readers know it. */
    String name() {
        return origin.isEmpty() ? job : origin;
    }

    @Override
    public int compareTo(Strand other) {
        int byJob = job.compareTo(other.job);
        return byJob != 0 ? byJob : origin.compareTo(other.origin);
    }
}
