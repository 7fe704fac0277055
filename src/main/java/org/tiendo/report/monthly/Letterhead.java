package org.tiendo.report.monthly;

import java.util.List;
import java.util.Locale;
import org.tiendo.catalog.ReportSettings;
import org.tiendo.report.Language;

/**
 * The heading and the end of the report in the form of Decree 30/2020/NĐ-CP: who issues it, to whom it goes, who signs.
 * A part that the settings do not state is empty.
 *
 * @param state the state's name over its motto; empty in a language that the decree does not speak of
 */
public record Letterhead(
        String parent,
        String organisation,
        String number,
        String state,
        String motto,
        String placeAndDate,
        String recipientsTitle,
        List<String> recipients,
        String signerTitle,
        String signerName) {

    public Letterhead {
        recipients = List.copyOf(recipients);
    }

    static Letterhead of(ReportSettings settings, Language language) {
        var texts = new Texts(language);
        String place = language.of(settings.place());
        return new Letterhead(
                capitals(language.of(settings.parent())),
                capitals(language.of(settings.organisation())),
                texts.of("number", settings.number().isEmpty() ? "" : "          " + settings.number())
                        .stripTrailing(),
                texts.of("state"),
                texts.of("motto"),
                place.isEmpty() ? texts.of("no_place") : texts.of("place_and_date", place),
                settings.recipients().isEmpty() ? "" : texts.of("recipients"),
                settings.recipients().stream().map(language::of).toList(),
                capitals(language.of(settings.signerTitle())),
                settings.signerName());
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
