package org.tiendo.report.monthly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.MonthFigures;
import org.tiendo.distance.PeriodFigure;
import org.tiendo.distance.Reason;
import org.tiendo.distance.Remark;
import org.tiendo.distance.RemarkKind;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Language;

/** Says why a verdict is what it is, and why figures of a row are missing or cover less than their period. */
record Causes(LocalDate businessDate, Language language) {

    private static final Set<RemarkKind> NO_FIGURE = Set.of(
            RemarkKind.NO_FIGURE_OF,
            RemarkKind.NO_FIGURE_OF_SAME_MONTHS,
            RemarkKind.NO_FIGURE_FOR,
            RemarkKind.NO_BASELINE);

    /** @param beside null where the files have changed since the edition was sealed */
    List<String> of(Snapshot sealed, @Nullable MonthFigures beside) {
        List<String> causes = new ArrayList<>();
        if (!sealed.reason().isEmpty()) {
            causes.add(language.words(sealed.reason()));
        }
        if (!saysItsDay(sealed.reason())) {
            earlier(sealed.periodEnd()).ifPresent(end -> causes.add(texts().of("cause.as_of", language.date(end))));
        }
        if (beside == null) {
            causes.add(texts().of("cause.files_changed"));
        } else {
            month(sealed, beside.month(), causes);
            yearBefore(sealed, beside, causes);
        }
        return causes;
    }

    /** The last day of a figure, where it is before the business date. */
    private Optional<LocalDate> earlier(@Nullable LocalDate end) {
        return Optional.ofNullable(end).filter(day -> day.isBefore(businessDate));
    }

    private static boolean saysItsDay(Reason reason) {
        return reason.has(RemarkKind.STALE) || reason.has(RemarkKind.LATEST_FIGURE);
    }

    /** Says nothing where the actual is missing too, or its own day tells that it is not of the month. */
    private void month(Snapshot sealed, PeriodFigure month, List<String> causes) {
        @Nullable LocalDate end = sealed.periodEnd();
        if (end == null || end.isBefore(businessDate.withDayOfMonth(1))) {
            return;
        }
        Optional<LocalDate> part = earlier(month.end()).filter(day -> !day.equals(end));
        if (month.amount() == null) {
            causes.add(missing(month, "month"));
        } else if (part.isPresent()) {
            causes.add(texts().of("cause.part_of_month", language.date(part.get())));
        } else if (!month.missing().isEmpty()) {
            causes.add(texts().of("cause.part_of_days"));
        }
        more(sealed, month, "month", causes);
    }

    /** Says what there is to know of a figure, as far as the sealed reason does not say it already. */
    private void more(Snapshot sealed, PeriodFigure figure, String name, List<String> causes) {
        List<Remark> remarks = figure.remarks().stream()
                .filter(remark -> !sealed.reason().remarks().contains(remark))
                .toList();
        if (figure.amount() != null && !remarks.isEmpty()) {
            causes.add(texts().of("cause." + name, language.words(Reason.of(remarks))));
        }
    }

    private void yearBefore(Snapshot sealed, MonthFigures beside, List<String> causes) {
        PeriodFigure before = beside.yearBefore();
        if (before.isMeaningless()) {
            return;
        }
        if (before.amount() == null) {
            causes.add(missing(before, "year_before"));
        } else if (!before.missing().isEmpty()) {
            causes.add(texts().of("cause.same_months", months(before.missing())));
        }
        more(sealed, before, "year_before", causes);
        PeriodFigure percent = beside.percent();
        if (before.amount() == null
                || percent.amount() != null
                || percent.remarks().isEmpty()) {
            return;
        }
        if (!isNoFigure(percent)) {
            causes.add(texts().of("cause.comparison", words(percent)));
        } else if (sealed.amount() != null) {
            causes.add(texts().of("cause.another_source"));
        }
    }

    private String missing(PeriodFigure figure, String name) {
        return isNoFigure(figure) ? texts().of("cause.no_" + name) : texts().of("cause." + name, words(figure));
    }

    private static boolean isNoFigure(PeriodFigure figure) {
        return figure.remarks().stream().allMatch(remark -> NO_FIGURE.contains(remark.kind()));
    }

    private String words(PeriodFigure figure) {
        return language.words(Reason.of(figure.remarks()));
    }

    private static String months(Collection<YearMonth> months) {
        return months.stream()
                .map(month -> "%02d/%d".formatted(month.getMonthValue(), month.getYear()))
                .collect(Collectors.joining(", "));
    }

    private Texts texts() {
        return new Texts(language);
    }
}
