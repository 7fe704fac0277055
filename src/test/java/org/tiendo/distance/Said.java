package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** One observation as a test tells it: what is not said is the province, an official figure, one source. */
record Said(
        String job,
        String origin,
        String series,
        String area,
        Period period,
        Amount amount,
        DataStatus status,
        LocalDate known) {

    /** @param period {@code 2023-12-31} or {@code 2023-01-01..2023-12-31} */
    static Said of(String series, String period, String value) {
        return new Said(
                "published",
                "",
                series,
                "62",
                period(period),
                amount(value),
                DataStatus.OFFICIAL,
                LocalDate.of(2023, 12, 31));
    }

    static Period period(String text) {
        String[] ends = text.split("\\.\\.", -1);
        return new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
    }

    /** {@code 31}, {@code >=31}, {@code 61..62}, {@code ~24}, or {@code ~24+-5%}. */
    static Amount amount(String text) {
        if (text.contains("..")) {
            String[] ends = text.split("\\.\\.", -1);
            return Amount.range(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
        }
        if (text.startsWith("~")) {
            String[] parts = text.substring(1).split("\\+-|%", -1);
            BigDecimal within = parts.length == 1 ? null : new BigDecimal(parts[1]).movePointLeft(2);
            return Amount.about(new BigDecimal(parts[0]), within);
        }
        Bound bound = Stream.of(Bound.AT_LEAST, Bound.AT_MOST, Bound.MORE_THAN, Bound.LESS_THAN)
                .filter(any -> text.startsWith(any.symbol()))
                .findFirst()
                .orElse(Bound.EXACT);
        String number =
                bound == Bound.EXACT ? text : text.substring(bound.symbol().length());
        return new Amount(bound, new BigDecimal(number));
    }

    Said in(String otherArea) {
        return new Said(job, origin, series, otherArea, period, amount, status, known);
    }

    Said pulledBy(String otherJob) {
        return new Said(otherJob, origin, series, area, period, amount, status, known);
    }

    Said by(String publisher) {
        return new Said(job, publisher, series, area, period, amount, status, known);
    }

    Said as(DataStatus otherStatus) {
        return new Said(job, origin, series, area, period, amount, otherStatus, known);
    }

    Said knownOn(String day) {
        return new Said(job, origin, series, area, period, amount, status, LocalDate.parse(day));
    }

    Said times(BigDecimal factor) {
        Amount scaled = amount.times(factor);
        return new Said(job, origin, series, area, period, scaled, status, known);
    }

    Observation observation() {
        return new Observation(
                job,
                origin,
                series,
                area,
                period,
                amount,
                status,
                known.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
