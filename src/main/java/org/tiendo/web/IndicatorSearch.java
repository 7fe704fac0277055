package org.tiendo.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.BoardRow;
import org.tiendo.report.Language;

/**
 * The indicators of a board that a reader looks for.
 *
 * @param owners the codes of those that answer for them; empty for any
 * @param text a part of the name of an indicator, its owner, a unit or a code; empty for any
 * @param language of the names
 */
public record IndicatorSearch(List<String> owners, String text, Language language) {

    /** The parameters that leave indicators out. */
    static final List<String> NARROWING = List.of("owner", "q");

    /** The parameters that say it. */
    static final List<String> PARAMETERS = List.of("owner", "q", "lang");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public IndicatorSearch {
        owners = List.copyOf(owners);
    }

    static IndicatorSearch of(Asked asked) {
        return new IndicatorSearch(
                asked.all().getOrDefault("owner", List.of()),
                asked.text("q"),
                asked.one("lang")
                        .map(IndicatorSearch::language)
                        .orElse(asked.home().language()));
    }

    private static Language language(String word) {
        return Language.find(word).orElseThrow(() -> ProblemException.notOneOf("lang", Language.all(), word));
    }

    /** Returns whether it leaves any indicator out. */
    boolean isNarrow() {
        return !owners.isEmpty() || !text.isEmpty();
    }

    /** Returns whether the indicator of a row is looked for. */
    public boolean finds(BoardRow row, Catalog catalog) {
        Snapshot snapshot = row.snapshot();
        var answering = catalog.owners().of(snapshot.indicator());
        if (!owners.isEmpty()
                && answering.filter(one -> owners.contains(one.code())).isEmpty()) {
            return false;
        }
        String all = String.join(
                " ",
                row.indicatorName(language),
                snapshot.indicator(),
                row.unit(language),
                row.item(language),
                answering.map(owner -> language.of(owner.name())).orElse(""));
        return plain(all).contains(plain(text));
    }

    /** The text in lower case and without marks above and below its letters, as people type when they search. */
    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }
}
