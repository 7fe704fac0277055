package org.tiendo.catalog;

import java.util.Map;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.TextFormat;

/** The rules for texts in several languages: each language is one, and the home's is among them. */
record TextRules(String language, Problems problems) {

    void check(HomeFiles files) {
        files.areas().items("areas").forEach(area -> check(area, "name"));
        files.indicators().items("owners").forEach(owner -> check(owner, "name"));
        files.indicators().items("indicators").forEach(indicator -> {
            check(indicator, "name");
            check(indicator, "unit");
            check(indicator, "item");
        });
        files.plans().forEach(file -> check(file.block("plan"), "title"));
        report(files.application().block("report"));
    }

    private void report(Entry report) {
        check(report, "organisation");
        check(report, "parent");
        check(report, "place");
        report.items("recipients").forEach(this::check);
        check(report.block("signer"), "title");
    }

    private void check(Entry entry, String key) {
        entry.find(key).ifPresent(this::check);
    }

    private void check(Entry text) {
        Map<String, Entry> languages = text.fields();
        if (!text.json().isObject()) {
            return;
        }
        languages.forEach((tag, words) -> {
            if (!TextFormat.LANGUAGE.fits(tag)) {
                problems.add(words.keyPlace(), "expected " + TextFormat.LANGUAGE.expected() + ", found '" + tag + "'");
            }
        });
        if (!languages.containsKey(language)) {
            problems.add(
                    text, "missing key '" + language + "', the home's language (language in config/application.yaml)");
        }
    }
}
