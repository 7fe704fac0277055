package org.tiendo.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the kind and the arguments of a sentence that is kept as its English text only. */
public final class Recognition {

    private static final Pattern PLACE = Pattern.compile("%(?:([0-9]+)\\$)?s|%%");

    private Recognition() {}

    /**
     * The sentence that says exactly this text in English, of the first kind that can; a plain one where no kind can.
     * Its arguments are texts.
     */
    public static Sentence of(String text, Sentence.Kind... kinds) {
        for (Sentence.Kind kind : kinds) {
            Optional<Sentence> found = of(text, kind);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return Sentence.plain(text);
    }

    private static Optional<Sentence> of(String text, Sentence.Kind kind) {
        String english = kind.english();
        // Most texts are not of most kinds, and a pattern is dear.
        if (!text.startsWith(english.split("%", 2)[0])) {
            return Optional.empty();
        }
        StringBuilder pattern = new StringBuilder();
        Map<Integer, Integer> groups = new HashMap<>();
        Matcher place = PLACE.matcher(english);
        int end = 0;
        while (place.find()) {
            pattern.append(Pattern.quote(english.substring(end, place.start())));
            boolean isPercent = english.startsWith("%%", place.start());
            pattern.append(isPercent ? "%" : group(place.group(1), groups));
            end = place.end();
        }
        pattern.append(Pattern.quote(english.substring(end)));
        Matcher whole = Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(text);
        return whole.matches() ? Optional.of(new Sentence(kind, arguments(whole, groups))) : Optional.empty();
    }

    /** An argument that stands there for a second time is the same text. */
    private static String group(@Nullable String number, Map<Integer, Integer> groups) {
        int argument = number == null ? groups.size() + 1 : Integer.parseInt(number);
        Integer earlier = groups.putIfAbsent(argument, groups.size() + 1);
        return earlier == null ? "(.+?)" : "\\" + earlier;
    }

    private static List<Object> arguments(Matcher whole, Map<Integer, Integer> groups) {
        List<Object> arguments = new ArrayList<>();
        for (int argument = 1; argument <= groups.size(); argument++) {
            arguments.add(Objects.requireNonNull(whole.group(Objects.requireNonNull(groups.get(argument)))));
        }
        return arguments;
    }
}
