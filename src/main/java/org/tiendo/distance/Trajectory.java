package org.tiendo.distance;

/**
 * The trajectory of a target: an outlook, and the status that follows from it while the target is still open.
 *
 * @param status one of the statuses of an open period
 */
record Trajectory(Outlook outlook, Status status) {}
