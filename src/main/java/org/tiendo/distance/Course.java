package org.tiendo.distance;

/**
 * An outlook, and what it makes of a target that is still open.
 *
 * @param status one of those in the period
 */
record Course(Outlook outlook, Status status) {}
