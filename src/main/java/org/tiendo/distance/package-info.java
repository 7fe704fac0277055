/**
 * Measures, targets, and the distance between the two.
 *
 * <p>Read it in this order. The values: {@link org.tiendo.distance.Observation} with its {@link
 * org.tiendo.distance.Period} and {@link org.tiendo.distance.Amount}, {@link org.tiendo.distance.Measure}, {@link
 * org.tiendo.distance.Target}. The entrance: {@link org.tiendo.distance.Assessor}, which returns an {@link
 * org.tiendo.distance.Assessment}. From figures to a reading: {@code Histories}, then a {@code History} for each
 * measure, {@code Series} and {@code ProviderSeries}, {@code ProviderPrecedence}, {@code Figure}. From a reading to
 * the path: {@code Trajectories}, {@code Paths}, {@code SeasonalProfile}, {@code Forecast}. From both to the verdict:
 * {@code Judge}, {@code ReportedSpan}, {@code Distance}, {@code Comparator}. The words: {@link
 * org.tiendo.distance.Remark} and {@link org.tiendo.distance.RemarkText}. Beside it: {@link
 * org.tiendo.distance.ItemRollUp} for items, {@link org.tiendo.distance.Calculation} for explanations.
 */
@NullMarked
package org.tiendo.distance;

import org.jspecify.annotations.NullMarked;
