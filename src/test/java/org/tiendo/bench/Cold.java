package org.tiendo.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ways as whole processes, from the start of Java to its end. */
record Cold(Inputs inputs) {

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
}
