package org.tiendo.operations;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.tiendo.words.Sentence;

/**
 * An entry of the audit as pages show it: what the program has said in kinds, where they are known, and what a person has
 * typed as it is.
 *
 * @param when in the home's zone, like every moment in the sentences
 * @param keptSubject the subject as the store has it, by which entries are found
 */
public record AuditLine(
        String when,
        String who,
        Sentence did,
        String keptSubject,
        Sentence subject,
        Sentence reason,
        Sentence outcome) {

    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");

    /** @param kinds those that the entry may have */
    public static AuditLine of(Audit.Entry entry, ZoneId zone, StoredSentences kinds) {
        List<Sentence> said = said(entry, kinds);
        var time = new HomeTime(zone);
        return new AuditLine(
                time.second(entry.at()),
                entry.who(),
                entry.did(),
                entry.subject(),
                in(time, said, 0, entry.subject()),
                in(time, said, 2, entry.reason()),
                in(time, said, 1, entry.outcome()));
    }

    private static List<Sentence> said(Audit.Entry entry, StoredSentences kinds) {
        try {
            return entry.said() == null ? List.of() : kinds.read(entry.said());
        } catch (IllegalArgumentException saidByAnotherVersion) {
            return List.of();
        }
    }

    /** The sentence at the place, if it says what the text says: that of another version of the program may not. */
    private static Sentence in(HomeTime time, List<Sentence> said, int place, String english) {
        try {
            return place < said.size() && said.get(place).toString().equals(english)
                    ? in(time, said.get(place))
                    : Sentence.plain(english);
        } catch (IllegalArgumentException itTakesOtherArguments) {
            return Sentence.plain(english);
        }
    }

    private static Sentence in(HomeTime time, Sentence sentence) {
        if (sentence.isPlain()) {
            return sentence;
        }
        return new Sentence(
                sentence.kind(),
                sentence.arguments().stream()
                        .map(argument ->
                                argument instanceof Sentence part ? in(time, part) : moment(time, argument.toString()))
                        .toList());
    }

    private static Object moment(HomeTime time, String argument) {
        try {
            return MOMENT.matcher(argument).matches() ? time.minute(Instant.parse(argument)) : argument;
        } catch (DateTimeParseException e) {
            return argument;
        }
    }
}
