package org.tiendo.operations.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.operations.StoredSentences;
import org.tiendo.words.Sentence;

/** The form in which the sentences of a cause are kept beside their English text: the first of them is its object. */
final class CauseJson {

    private static final StoredSentences KINDS = StoredSentences.with(IncidentSubject.values(), IncidentFact.values());

    private CauseJson() {}

    static String write(Cause cause) {
        List<Sentence> sentences = new ArrayList<>(List.of(cause.about()));
        sentences.addAll(cause.facts());
        return StoredSentences.write(sentences);
    }

    /**
     * The cause of a row, with its sentences where they say the same as its English text. Those of another version of
     * the program may not: then the text stands as it was notified.
     */
    static Cause read(IncidentKind kind, String subject, String message, @Nullable String json) {
        var kept = new Cause(kind, subject, message);
        if (json == null) {
            return kept;
        }
        try {
            List<Sentence> sentences = KINDS.read(json);
            var said = new Cause(kind, sentences.get(0), sentences.subList(1, sentences.size()));
            return said.subject().equals(subject) && said.message().equals(message) ? said : kept;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return kept;
        }
    }
}
