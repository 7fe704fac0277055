package org.tiendo.inquiry;

import org.tiendo.catalog.Text;

/**
 * The counts of the requests to an owner, without those that were withdrawn.
 *
 * @param owner the code
 * @param asked all requests
 * @param inTime those whose first answer came by the due date
 * @param late those whose first answer came after it, or is missing after it
 * @param open those that wait for an answer now
 * @param returned those of which an answer was returned
 */
public record Scorecard(String owner, Text name, long asked, long inTime, long late, long open, long returned) {}
