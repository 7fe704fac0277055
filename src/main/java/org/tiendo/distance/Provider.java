package org.tiendo.distance;

/**
 * A provider of a series: one publisher, read through one job.
 *
 * @param origin empty where the job's source is its own publisher
 */
record Provider(String job, String origin) implements Comparable<Provider> {

    static Provider of(Observation observation) {
        return new Provider(observation.job(), observation.origin());
    }

    /** The name for readers: the publisher, or the job without one. */
    String name() {
        return origin.isEmpty() ? job : origin;
    }

    @Override
    public int compareTo(Provider other) {
        int byJob = job.compareTo(other.job);
        return byJob != 0 ? byJob : origin.compareTo(other.origin);
    }
}
