package org.tiendo.operations;

import java.util.List;
import java.util.Locale;
import org.tiendo.words.Sentence;

/** Two sentences, or lists of them, as one. */
public enum Joined implements Sentence.Kind {
    BY_COMMA("%1$s, %2$s"),
    BY_SEMICOLON("%1$s; %2$s"),
    BY_OR("%1$s or %2$s");

    private final String english;

    Joined(String english) {
        this.english = english;
    }

    /**
     * All of the sentences as one. It is as deep as the logarithm of their number, so that one of very many can be kept.
     *
     * @param sentences at least one
     */
    Sentence all(List<Sentence> sentences) {
        int middle = sentences.size() / 2;
        return middle == 0
                ? sentences.get(0)
                : Sentence.of(
                        this, all(sentences.subList(0, middle)), all(sentences.subList(middle, sentences.size())));
    }

    @Override
    public String key() {
        return "joined." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
