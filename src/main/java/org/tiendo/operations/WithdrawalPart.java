package org.tiendo.operations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tiendo.words.Recognition;
import org.tiendo.words.Sentence;

/** The parts of the cause of a pull that would have withdrawn too many figures: whose figures they are, and examples. */
public enum WithdrawalPart implements Sentence.Kind {
    /** The arguments: the series, the area, the period, and the provider. */
    OF_PROVIDER("%1$s of area %2$s for %3$s by %4$s"),
    /** The arguments: the series, the area, and the period. */
    OF_AREA("%1$s of area %2$s for %3$s"),
    /** The arguments: the job, and the provider. */
    OF_JOB("%1$s by %2$s");

    private final String english;

    WithdrawalPart(String english) {
        this.english = english;
    }

    /** The job, perhaps with one of its providers. */
    static Sentence job(String said) {
        return Recognition.of(said, OF_JOB);
    }

    /** Figures with semicolons between them. */
    static Sentence figures(String said) {
        List<Sentence> figures = Stream.of(said.split("; ", -1))
                .map(figure -> Recognition.of(figure, OF_PROVIDER, OF_AREA))
                .toList();
        return Joined.BY_SEMICOLON.all(figures);
    }

    @Override
    public String key() {
        return "failure.withdrawal." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
