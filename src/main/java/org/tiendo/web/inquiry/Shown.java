package org.tiendo.web.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.Owner;
import org.tiendo.catalog.Text;
import org.tiendo.inquiry.Figure;
import org.tiendo.inquiry.InquiryState;
import org.tiendo.report.Language;

/** The names, days and times of requests in a language, and the looks of their states. */
public record Shown(Catalog catalog, Language language, Instant now) {

    /** Characters of a text in a list, some three lines of a table. */
    private static final int LONGEST = 200;

    public ZoneId zone() {
        return catalog.settings().zone();
    }

    /** The day in the home's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone());
    }

    public String figure(Figure figure) {
        return indicator(figure.indicator()) + " · " + area(figure.area());
    }

    public String indicator(String code) {
        return catalog.indicator(code)
                .map(IndicatorDefinition::name)
                .map(language::of)
                .orElse(code);
    }

    public String area(String code) {
        return catalog.areas().find(code).map(Area::name).map(language::of).orElse(code);
    }

    public String owner(Owner owner) {
        return language.of(owner.name());
    }

    public String text(Text text) {
        return language.of(text);
    }

    /** A text in one line of a list, which shows no more of it than its beginning. */
    public String beginning(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
    }

    public String day(LocalDate day) {
        return language.date(day);
    }

    public String time(Instant moment) {
        return language.moment(moment, zone());
    }

    /** The kind of a state, by which the stylesheet colours it. */
    public String kind(InquiryState state, boolean isOverdue) {
        return isOverdue
                ? "bad"
                : switch (state) {
                    case ASKED, RETURNED -> "warn";
                    case ANSWERED -> "active";
                    case ACCEPTED -> "good";
                    case WITHDRAWN -> "none";
                };
    }

    /** A sign that tells the state without its colour. */
    public String sign(InquiryState state, boolean isOverdue) {
        return isOverdue
                ? "!"
                : switch (state) {
                    case ASKED -> "?";
                    case RETURNED -> "↩";
                    case ANSWERED -> "✎";
                    case ACCEPTED -> "✓";
                    case WITHDRAWN -> "–";
                };
    }
}
