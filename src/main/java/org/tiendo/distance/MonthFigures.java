package org.tiendo.distance;

/**
 * The figures that stand beside an assessment's actual in the report of a month, from the providers of the actual.
 *
 * @param month the figure of the month alone: of a flow its sum, of any other measure its value in the month
 * @param yearBefore the figure of the same period of the year before as the actual, of a flow its sum over the same
 *     months; of another provider where the actual's has none, which is not compared with the actual
 * @param percent the actual in percent of {@code yearBefore}
 * @param difference the actual less {@code yearBefore}, in the indicator's unit
 */
public record MonthFigures(
        PeriodFigure month, PeriodFigure yearBefore, PeriodFigure percent, PeriodFigure difference) {}
