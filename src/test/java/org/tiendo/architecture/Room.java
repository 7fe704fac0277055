package org.tiendo.architecture;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One package of the program.
 *
 * @param name below the root package
 * @param purpose one sentence, also that of its {@code package-info}
 * @param theirs what it may use besides the JDK and JSpecify
 * @param ours the rooms it may import
 */
record Room(String name, String purpose, List<Framework> theirs, List<String> ours) {

    Room {
        theirs = List.copyOf(theirs);
        ours = List.copyOf(ours);
    }

    static Room of(String name, String purpose) {
        return new Room(name, purpose, List.of(), List.of());
    }

    Room uses(Framework... frameworks) {
        return new Room(name, purpose, List.of(frameworks), ours);
    }

    Room imports(String... rooms) {
        return new Room(name, purpose, theirs, List.of(rooms));
    }

    /** As a row of the table in {@code docs/architecture.md}. */
    String markdown() {
        var frameworks = theirs.stream().map(Framework::title).collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        name,
                        purpose.replaceAll("\\{@code ([^}]*)}", "`$1`"),
                        orDash(frameworks),
                        orDash(String.join(", ", ours)));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
