package org.tiendo.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ways as whole processes, from the start of Java to its end. */
record Cold(Inputs inputs) {

    /** Runs a command, and then prints the processor time of the shell and of its children. */
    private static final String WITH_TIMES = "LC_ALL=C; \"$@\" || exit $?; times";

    /** @param options of Java, such as {@code -Xmx128m}; may be empty */
    Contender tiendo(RegisterHome home, String options) {
        List<String> command = List.of(
                Path.of("tiendo").toAbsolutePath().toString(),
                "run",
                "--job",
                RegisterHome.JOB,
                "--date",
                Register.LAST_DAY.toString(),
                "--home",
                home.files().folder().toString());
        var environment = Map.of("REGISTER_PASSWORD", inputs.password(), "TIENDO_JAVA_OPTS", options);
        return new Program(
                "tiendo" + (options.isEmpty() ? "" : " " + options),
                command,
                environment,
                said -> Kept.open(home, Kept::totals));
    }

    Contender reference(Reference reference) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(property("java.home"), "bin", "java").toString(),
                "-cp",
                property("java.class.path"),
                Reference.class.getName(),
                reference.name()));
        command.addAll(inputs.arguments());
        return new Program(reference.said(), command, Map.of(), Cold::read);
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    private static Totals read(String said) {
        String[] parts = said.strip().split(" ", -1);
        return new Totals(Long.parseLong(parts[0]), Long.parseLong(parts[1]), new BigDecimal(parts[2]));
    }

    /** Finds the totals of a program that has ended. */
    private interface Reading {
        Totals of(String said);
    }

    private record Program(String said, List<String> command, Map<String, String> environment, Reading reading)
            implements Contender {

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
}
