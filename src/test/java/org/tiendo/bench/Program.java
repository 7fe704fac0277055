package org.tiendo.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A command that is run as a process of its own, from its start to its end. */
record Program(String said, List<String> command, Map<String, String> environment, Reading reading)
        implements Contender {

    /** Runs a command, and then prints the processor time of the shell and of its children. */
    private static final String WITH_TIMES = "LC_ALL=C; \"$@\" || exit $?; times";

    /** Finds the totals of a program that has ended. */
    interface Reading {
        Totals of(String said);
    }

    @Override
    public Timed run() throws IOException, InterruptedException {
        List<String> counted = new ArrayList<>(List.of("sh", "-c", WITH_TIMES, "sh"));
        counted.addAll(command);
        var builder = new ProcessBuilder(counted).redirectErrorStream(true);
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        var time = Duration.ofNanos(System.nanoTime() - start);
        if (code != 0) {
            throw new IllegalStateException(said + " ended with " + code + ": " + output);
        }
        List<String> lines = output.lines().toList();
        String said = String.join("\n", lines.subList(0, lines.size() - 2));
        return new Timed(time, worked(lines.get(lines.size() - 1)), reading.of(said));
    }

    /** The sum of the two times that the shell prints of its children: {@code 0m1.230000s 0m0.450000s}. */
    private static Duration worked(String times) {
        double seconds = 0;
        for (String time : times.strip().split(" ", -1)) {
            String[] parts = time.replace("s", "").split("m", -1);
            seconds += Double.parseDouble(parts[0]) * 60 + Double.parseDouble(parts[1]);
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
