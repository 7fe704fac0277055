package org.tiendo.demo;

import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tiendo.catalog.Problem;
import tools.jackson.core.JacksonException;

/** Where in the file a part of it stands, so that a problem can be pointed at. */
final class YamlPlaces {

    private static final @Nullable Mark NOWHERE = null;

    private final @Nullable Node root;

    YamlPlaces(String yaml) {
        root = new Compose(DemoFile.settings()).composeString(yaml).orElse(null);
    }

    Problem problem(NodePath path, String message) {
        List<Object> steps = new ArrayList<>();
        for (int i = 0; i < path.getNameCount(); i++) {
            steps.add(path.getElement(i));
        }
        return at(steps, message);
    }

    /** What a record said of the values it was to be made of. */
    Problem problem(JacksonException e) {
        List<Object> steps = new ArrayList<>();
        for (JacksonException.Reference reference : e.getPath()) {
            steps.add(reference.getPropertyName() == null ? reference.getIndex() : reference.getPropertyName());
        }
        Throwable cause = e.getCause();
        return at(steps, cause instanceof IllegalArgumentException ? text(cause) : e.getOriginalMessage());
    }

    static Problem problem(YamlEngineException e) {
        return e instanceof MarkedYamlEngineException marked
                ? problem(marked.getProblemMark().orElse(null), "not YAML: " + marked.getProblem())
                : problem(NOWHERE, "not YAML: " + e.getMessage());
    }

    private Problem at(List<Object> steps, String message) {
        Node node = root;
        for (Object step : steps) {
            Node below = node == null ? null : below(node, step.toString());
            if (below == null) {
                break;
            }
            node = below;
        }
        return problem(node == null ? null : node.getStartMark().orElse(null), message);
    }

    private static Problem problem(@Nullable Mark mark, String message) {
        return mark == null
                ? new Problem(DemoFile.NAME, 1, 1, message)
                : new Problem(DemoFile.NAME, mark.getLine() + 1, mark.getColumn() + 1, message);
    }

    private static @Nullable Node below(Node node, String step) {
        if (node instanceof SequenceNode sequence) {
            int index = Integer.parseInt(step);
            return index < sequence.getValue().size() ? sequence.getValue().get(index) : null;
        }
        return node instanceof MappingNode mapping ? below(mapping, step) : null;
    }

    private static @Nullable Node below(MappingNode mapping, String key) {
        Optional<Node> found = mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
        return found.orElse(null);
    }

    private static String text(Throwable cause) {
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
