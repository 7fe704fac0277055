package org.tiendo.catalog;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.SchemaCheck;
import org.tiendo.catalog.yaml.Words;
import org.tiendo.distance.DataStatus;

/**
 * The words with which the rows of a job state their data status, in lower case; {@code estimate}, {@code preliminary}
 * and {@code official} always mean themselves.
 */
public record StatusWords(Map<String, DataStatus> words) {

    /** The position of their descriptions in the schema, whose defaults are the only ones. */
    private static final String SCHEMA = "/properties/statuses/properties/";

    /** The statuses that a row can state; a synthetic figure is one because of its source. */
    private static final List<DataStatus> STATED =
            List.of(DataStatus.ESTIMATE, DataStatus.PRELIMINARY, DataStatus.OFFICIAL);

    public StatusWords {
        words = Map.copyOf(words);
    }

    /** A list that the job leaves out has the schema's default. */
    static StatusWords of(Entry job) {
        Map<String, DataStatus> words = new HashMap<>();
        for (DataStatus status : STATED) {
            listed(job, status).forEach(word -> words.put(folded(word), status));
        }
        STATED.forEach(status -> words.put(Words.of(status), status));
        return new StatusWords(words);
    }

    static void check(Entry job, Problems problems) {
        Map<String, DataStatus> seen = new HashMap<>();
        STATED.forEach(status -> seen.put(Words.of(status), status));
        for (DataStatus status : STATED) {
            for (Entry word : job.block("statuses").items(Words.of(status))) {
                DataStatus before = seen.putIfAbsent(folded(word.text()), status);
                if (before != null && before != status) {
                    problems.add(word, "'" + word.text() + "' means " + Words.of(before) + " already");
                }
            }
        }
    }

    private static List<String> listed(Entry job, DataStatus status) {
        String key = Words.of(status);
        Entry statuses = job.block("statuses");
        return statuses.find(key).isPresent()
                ? statuses.items(key).stream().map(Entry::text).toList()
                : SchemaCheck.of("job")
                        .defaultAt(SCHEMA + key)
                        .valueStream()
                        .map(word -> word.asString())
                        .toList();
    }

    /** The status that a word means, in any case and Unicode form; empty where it means none. */
    public Optional<DataStatus> find(String word) {
        DataStatus exact = words.get(word);
        return exact != null ? Optional.of(exact) : Optional.ofNullable(words.get(folded(word)));
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
