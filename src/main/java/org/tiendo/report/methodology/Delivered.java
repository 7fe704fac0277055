package org.tiendo.report.methodology;

import org.tiendo.catalog.Freshness;

/** Says in words by when figures are due. */
record Delivered(Texts texts) {

    String of(Freshness rule) {
        if (rule instanceof Freshness.OnWorkingDays onWorkingDays) {
            return texts.of(
                    "due.working_days",
                    of(onWorkingDays.rule()),
                    onWorkingDays.calendar().name());
        }
        if (rule instanceof Freshness.Monthly monthly) {
            return texts.of("due.monthly", monthly.day());
        }
        if (rule instanceof Freshness.MonthlyClosed closed) {
            return texts.of("due.monthly_closed", closed.closedOn(), closed.filedBy());
        }
        if (rule instanceof Freshness.Quarterly quarterly) {
            return texts.of("due.quarterly", quarterly.day());
        }
        if (rule instanceof Freshness.Yearly yearly) {
            return texts.of("due.yearly", yearly.month());
        }
        return texts.of("due.daily");
    }
}
