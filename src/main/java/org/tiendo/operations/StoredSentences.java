package org.tiendo.operations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiendo.report.export.FileProblem;
import org.tiendo.run.RunRefusal;
import org.tiendo.run.StopResult;
import org.tiendo.schedule.StandBy;
import org.tiendo.schedule.TriggerChange;
import org.tiendo.words.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form in which sentences are kept beside their English text:
 * {@code [{"kind":"subject.job","arguments":["customs"]}, ...]}. A sentence that is the same in every language has no kind.
 * Numbers, days and moments are kept as texts.
 */
public final class StoredSentences {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final List<Sentence.Kind[]> OF_OPERATIONS = List.of(
            Subject.values(),
            TaskName.values(),
            AuditOutcome.values(),
            RunCriterion.values(),
            RunStatus.values(),
            RunFailure.values(),
            WithdrawalPart.values(),
            BackfillStep.values(),
            Joined.values(),
            ChainResult.values(),
            RunRefusal.values(),
            StopResult.values(),
            TriggerChange.values(),
            StandBy.values(),
            FileProblem.values());

    private final Map<String, Sentence.Kind> kinds = new HashMap<>();

    private StoredSentences(Stream<Sentence.Kind> kinds) {
        kinds.forEach(kind -> this.kinds.put(kind.key(), kind));
    }

    /** Reads the kinds of operations, runs and the schedule, and these. */
    public static StoredSentences with(Sentence.Kind[]... others) {
        return new StoredSentences(
                Stream.concat(OF_OPERATIONS.stream(), Arrays.stream(others)).flatMap(Arrays::stream));
    }

    public static String write(List<Sentence> sentences) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        sentences.forEach(sentence -> array.add(node(sentence)));
        return array.toString();
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

    /** @throws IllegalArgumentException for a text that is not of this form, or has a kind that this version does not know */
    public List<Sentence> read(String stored) {
        try {
            List<Sentence> sentences = new ArrayList<>();
            MAPPER.readTree(stored).forEach(node -> sentences.add(sentence(node)));
            return sentences;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("these are no sentences: " + stored, e);
        }
    }

    private Sentence sentence(JsonNode node) {
        List<Object> arguments = new ArrayList<>();
        node.path("arguments")
                .forEach(argument -> arguments.add(argument.isObject() ? sentence(argument) : argument.asString("")));
        String key = node.path("kind").asString("");
        if (key.isEmpty() && arguments.size() == 1) {
            return Sentence.plain(String.valueOf(arguments.get(0)));
        }
        Sentence.Kind kind = kinds.get(key);
        if (kind == null) {
            throw new IllegalArgumentException("there is no sentence \"" + key + "\" of " + arguments.size());
        }
        return new Sentence(kind, arguments);
    }
}
