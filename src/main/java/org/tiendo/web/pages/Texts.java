package org.tiendo.web.pages;

import java.util.ResourceBundle;
import org.tiendo.distance.Status;
import org.tiendo.report.Language;

/** The texts of the pages in a language, as templates ask for them. */
public record Texts(Language language) {

    public String of(String key) {
        return ResourceBundle.getBundle("messages.pages", language.locale()).getString(key);
    }

    public String of(String key, Object argument) {
        return String.format(language.locale(), of(key), argument);
    }

    public String word(Status status) {
        return language.word(status);
    }

    /** A sign that tells the verdict without its colour. */
    public String sign(Status status) {
        return switch (status) {
            case EXCEEDED -> "★";
            case REACHED -> "✓";
            case ON_TRACK -> "●";
            case AT_RISK -> "◐";
            case OFF_TRACK -> "▼";
            case REVERSING -> "↩";
            case NOT_REACHED -> "✗";
            case IN_PERIOD -> "○";
            case NO_DATA -> "?";
            case NOT_DUE -> "…";
            case NOT_ASSESSABLE -> "≈";
            case CONFLICT -> "≠";
        };
    }

    /** The kind of the verdict, by which the stylesheet colours it. */
    public String kind(Status status) {
        return switch (status) {
            case EXCEEDED, REACHED, ON_TRACK -> "good";
            case AT_RISK, CONFLICT -> "warn";
            case OFF_TRACK, REVERSING, NOT_REACHED -> "bad";
            case IN_PERIOD, NO_DATA, NOT_DUE, NOT_ASSESSABLE -> "none";
        };
    }
}
