package org.tiendo.web.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tiendo.operations.Subject;
import org.tiendo.web.view.Texts;
import org.tiendo.words.Recognition;
import org.tiendo.words.Sentence;

/** The subject of deeds as a reader writes it: as the store has it, or as pages say it in a language. */
record WrittenSubject(Texts texts) {

    /** The subject as the store has it; the text itself where it is no subject in the language. */
    String kept(String written) {
        for (Subject kind : Subject.values()) {
            Sentence found = Recognition.of(written, new Said(kind.key(), texts.of(kind.key())));
            if (!found.isPlain()) {
                List<Object> arguments =
                        found.arguments().stream().map(this::asKept).toList();
                return new Sentence(kind, arguments).toString();
            }
        }
        return written;
    }

    private Object asKept(Object argument) {
        Optional<LocalDate> day = texts.language().day(argument.toString());
        return day.isPresent() ? day.get() : argument;
    }

    /** A kind with the words of the language in the place of the English ones. */
    private record Said(String key, String english) implements Sentence.Kind {}
}
