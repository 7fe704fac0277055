package org.tiendo.bench;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Times the commands of a large plan as whole processes, in a heap that does not grow with it: time must grow with the
 * targets, and memory not at all.
 */
final class PlanBenchmark {

    private static final String HEAP = "-Xmx512m";
    private static final int[] TIMES = {1, 2, 4};
    private static final Totals NOTHING = new Totals(0, 0, BigDecimal.ZERO);

    private final Path folder;

    private PlanBenchmark(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the indicators of the smallest plan, its areas, and the folder for all it makes */
    public static void main(String[] arguments) throws Exception {
        int indicators = Integer.parseInt(arguments[0]);
        int areas = Integer.parseInt(arguments[1]);
        var folder = Path.of(arguments[2]).toAbsolutePath();
        Map<String, List<Contender.Timed>> times = new LinkedHashMap<>();
        System.out.printf("Seconds of each command, with %s; of the processors in brackets%n%n| |", HEAP);
        for (int factor : TIMES) {
            var plan = new LargePlan(factor * indicators, areas, factor * indicators / 2, 3);
            System.out.printf(" %,d targets, %,d jobs, %,d figures |", plan.targets(), plan.jobs(), plan.figures());
            new PlanBenchmark(Files.createDirectories(folder.resolve("plan-" + factor)))
                    .times(plan)
                    .forEach((command, timed) -> times.computeIfAbsent(command, first -> new ArrayList<>())
                            .add(timed));
        }
        System.out.printf("%n| --- | --- | --- | --- |%n");
        times.forEach((command, timed) -> System.out.printf("| %s | %s |%n", command, shown(timed)));
    }

    private static String shown(List<Contender.Timed> timed) {
        return timed.stream()
                .map(one -> "%.1f (%.1f)"
                        .formatted(one.time().toNanos() / 1e9, one.worked().toNanos() / 1e9))
                .collect(Collectors.joining(" | "));
    }

    private Map<String, Contender.Timed> times(LargePlan plan) throws Exception {
        plan.writeTo(folder);
        Map<String, Contender.Timed> times = new LinkedHashMap<>();
        times.put("`validate`", tiendo("validate"));
        times.put("`run`, a first night", tiendo("run", "--date", plan.businessDate()));
        times.put("`run`, nothing has changed", tiendo("run", "--date", plan.businessDate()));
        times.put("`board`", tiendo("board"));
        times.put("`verify`", tiendo("verify"));
        return times;
    }

    private Contender.Timed tiendo(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(Path.of("tiendo").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--home", folder.toString()));
        return new Program("tiendo", command, Map.of("TIENDO_JAVA_OPTS", HEAP), said -> NOTHING).run();
    }
}
