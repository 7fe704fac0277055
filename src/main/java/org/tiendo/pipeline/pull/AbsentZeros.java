package org.tiendo.pipeline.pull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiendo.catalog.JobSeries;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;

/** The zeros of a series that a complete register states by having no rows of a period. */
record AbsentZeros(PullRequest request, JobSeries series, Grains grains, DayPeriods periods, ReportedAreas areas) {

    private static final BitSet NOTHING = new BitSet();

    /** The zeros of all areas and periods about which the figures of the rows say nothing. */
    List<Observation> beside(List<Observation> figures) {
        DataStatus status = request.job().source().isDemo()
                ? DataStatus.DEMO
                : request.job().status();
        List<Observation> zeros = new ArrayList<>();
        Map<String, BitSet> stated = stated(figures);
        for (String area : series.areas()) {
            BitSet ofArea = stated.getOrDefault(area, NOTHING);
            for (Period period : grains.all()) {
                if (areas.report(area, period) && !ofArea.get(periods.index(period.start()))) {
                    zeros.add(zero(area, period, status));
                }
            }
        }
        return zeros;
    }

    private Observation zero(String area, Period period, DataStatus status) {
        return new Observation(
                request.job().name(),
                "",
                series.code(),
                area,
                period,
                Amount.exact(BigDecimal.ZERO),
                status,
                request.closeOf(period.end()));
    }

    /** The periods about which the figures of an area say anything, by their index; a quarter speaks of its months. */
    private Map<String, BitSet> stated(List<Observation> figures) {
        Map<String, BitSet> stated = new HashMap<>();
        for (Observation figure : figures) {
            if (figure.origin().isEmpty()) {
                figure.period()
                        .shared(request.window())
                        .ifPresent(days -> stated.computeIfAbsent(figure.area(), area -> new BitSet())
                                .set(periods.index(days.start()), periods.index(days.end()) + 1));
            }
        }
        return stated;
    }
}
