package org.tiendo.operations.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.operations.Subject;
import org.tiendo.operations.TaskName;
import org.tiendo.schedule.StandBy;
import org.tiendo.words.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form in which the sentences of a cause are kept beside their English text:
 * {@code [{"kind":"subject.job","arguments":["customs"]}, ...]}, the first of them its object. A sentence that is the same
 * in every language has no kind. Numbers are kept as texts.
 */
final class CauseJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Map<String, Sentence.Kind> KINDS = Stream.<Sentence.Kind[]>of(
                    IncidentSubject.values(),
                    IncidentFact.values(),
                    Subject.values(),
                    TaskName.values(),
                    StandBy.values())
            .flatMap(Arrays::stream)
            .collect(Collectors.toUnmodifiableMap(Sentence.Kind::key, Function.identity()));

    private CauseJson() {}

    static String write(Cause cause) {
        ArrayNode sentences = JsonNodeFactory.instance.arrayNode();
        sentences.add(node(cause.about()));
        cause.facts().forEach(fact -> sentences.add(node(fact)));
        return sentences.toString();
    }

    private static ObjectNode node(Sentence sentence) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", sentence.kind().key());
        ArrayNode arguments = node.putArray("arguments");
        for (Object argument : sentence.arguments()) {
            if (argument instanceof Sentence part) {
                arguments.add(node(part));
            } else {
                arguments.add(argument.toString());
            }
        }
        return node;
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
            List<Sentence> sentences = new ArrayList<>();
            MAPPER.readTree(json).forEach(node -> sentences.add(sentence(node)));
            var said = new Cause(kind, sentences.get(0), sentences.subList(1, sentences.size()));
            return said.subject().equals(subject) && said.message().equals(message) ? said : kept;
        } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return kept;
        }
    }

    /** @throws IllegalArgumentException for a kind that this version does not know */
    private static Sentence sentence(JsonNode node) {
        List<Object> arguments = new ArrayList<>();
        node.path("arguments")
                .forEach(argument -> arguments.add(argument.isObject() ? sentence(argument) : argument.asString("")));
        String key = node.path("kind").asString("");
        if (key.isEmpty()) {
            return Sentence.plain(String.valueOf(arguments.get(0)));
        }
        Sentence.Kind kind = KINDS.get(key);
        if (kind == null) {
            throw new IllegalArgumentException("there is no sentence " + key);
        }
        return new Sentence(kind, arguments);
    }
}
