package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.Home.Said;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** The audit pack of a year, checked by its own script, which shares no code with the program. */
class AuditPackIT {

    private static final String LAST = "editions/2023-12-31.r2.txt";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void theScriptAgreesWithTheWorkedExampleAndNamesEachDigitThatIsChanged(TestStore store) throws Exception {
        Path pack = pack(year(store), "pack");
        assumePython();

        Checked untouched = check(pack);
        assertThat(untouched.exit()).as(untouched.said()).isZero();
        assertThat(untouched.said())
                .contains("Everything agrees.")
                .containsPattern("seals +4 of 4 agree")
                .containsPattern("chain +3 of 3 agree")
                .containsPattern("status +456 of 456 agree")
                .containsPattern("forecast_high +456 of 456 agree")
                .containsPattern("restatements +[1-9]");

        String row = line(pack.resolve(LAST), "\tnew_enterprises\t62\t");
        String sealed = row.split("\t", -1)[9];
        String other = "1" + sealed.substring(1).replace('1', '2') + "1";
        assertThat(changed(pack, LAST, row, withField(row, 9, other)))
                .contains("seals: edition 2023-12-31 revision 2: sealed ")
                .contains("edition 2023-12-31 revision 2, indicator new_enterprises, area 62, actual: sealed " + other
                        + ", recomputed " + sealed);

        String target = line(pack.resolve("definitions.csv"), "target,new_enterprises,62,");
        assertThat(changed(pack, "definitions.csv", target, target.replace("\"\"value\"\":360}", "\"\"value\"\":361}")))
                .contains("definitions: target new_enterprises 62 version 1 gives ")
                .contains("indicator new_enterprises, area 62, target: sealed 360, recomputed 361");

        String figure = line(pack.resolve("observations.csv"), "poor_household_rate,62,2023");
        assertThat(changed(pack, "observations.csv", figure, figure.replaceFirst("(=,\\d)", "$19")))
                .contains("files: observations.csv: SHA256SUMS says")
                .contains("indicator poverty_reduction_province, area 62, actual: sealed ");

        String edition = line(pack.resolve("editions.csv"), ",2023-06-30,1,");
        String seal = edition.split(",", -1)[8];
        String wrong = (seal.startsWith("0") ? "1" : "0") + seal.substring(1);
        assertThat(changed(pack, "editions.csv", edition, edition.replace(seal, wrong)))
                .contains("seals: edition 2023-06-30 revision 1: sealed " + wrong + ", recomputed " + seal)
                .contains("chain: edition ");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void theScriptAgreesOnDistrictsThatBecameOthers(TestStore store) throws Exception {
        Home home = Home.empty(folder, store)
                .at("2025-01-10T00:00:00Z")
                .write("config/home.yaml", """
                sources:
                  - name: records
                    files: {folder: jobs/j, numbers: plain}
                areas:
                  - {code: p, name: {vi: Tỉnh, en: Province}, kind: province}
                  - {code: d1, name: {vi: Cũ Một, en: Old one}, kind: district, parent: p, valid_to: 2024-06-30,
                     became: [{area: d3}]}
                  - {code: d2, name: {vi: Cũ Hai, en: Old two}, kind: district, parent: p, valid_to: 2024-06-30,
                     became: [{area: d3, share: 0.5}, {area: d4, share: 0.5}]}
                  - {code: d3, name: {vi: Mới, en: New}, kind: district, parent: p, valid_from: 2024-07-01}
                  - {code: d4, name: {vi: Yên, en: Same}, kind: district, parent: p}
                indicators:
                  - {code: v, name: {vi: v, en: v}, unit: x, decimals: 2, item: "1", good: up, measure: {flow: v}}
                  - {code: g, name: {vi: g, en: g}, unit: "%", decimals: 2, item: "2", good: down,
                     measure: {growth: {of: {flow: v}, against: same_period_last_year}}}
                plan: {year: 2024, area: p, title: T}
                targets:
                  - {indicator: v, areas: {parts_of: p, with: [p]}, at_least: 200, predecessors: counted,
                     milestones: [{by: 2024-06-30, value: 90}], assigned_by: x, document: y}
                  - {indicator: g, areas: {parts_of: p, with: [p]}, at_most: 5, assigned_by: x, document: y}
                """)
                .write("config/plans/2023.yaml", """
                plan: {year: 2023, area: p, title: T}
                targets:
                  - {indicator: v, areas: [p], at_least: 200, assigned_by: x, document: y}
                """)
                .write("jobs/j/job.yaml", """
                job: j
                source: records
                file: f.csv
                columns: {day: day, area: area}
                series:
                  - {code: v, kind: flow, unit: x, aggregate: sum, value: v, areas: {parts_of: p}}
                """);
        var csv = new StringBuilder("area,day,v\n");
        for (int i = 0; i < 36; i++) {
            String day = "%d-%02d-28".formatted(2022 + i / 12, i % 12 + 1);
            csv.append(i < 30 ? "d1,%1$s,7\nd2,%1$s,3\n".formatted(day) : "d3,%s,9\n".formatted(day));
            csv.append("d4,%s,%d\n".formatted(day, i + 1));
        }
        home.write("jobs/j/f.csv", csv.toString());
        for (String date : List.of("2023-12-31", "2024-05-31", "2024-09-30", "2024-12-31")) {
            home.tiendo("run", "--date", date);
        }
        assumePython();

        Path pack = pack(home, 2024, "pack");
        String[] row =
                line(pack.resolve("editions/2024-05-31.r1.txt"), "\tv\tp\t").split("\t", -1);
        assertThat(new BigDecimal(row[26])).as("the range of the forecast").isLessThan(new BigDecimal(row[27]));
        Checked checked = check(pack);

        assertThat(checked.exit()).as(checked.said()).isZero();
        assertThat(checked.said())
                .containsPattern("status +30 of 30 agree")
                .containsPattern("forecast_low +30 of 30 agree");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void aYearWithoutEditionsHasNoPackAndAPlaceThatIsTakenIsLeftAlone(TestStore store) throws IOException {
        Home home = Home.village(folder, store);
        Path taken = Files.createDirectory(folder.resolve("taken"));

        Said none = home.tiendo("audit-pack", "--year", "2019");
        assertThat(none.exit()).isEqualTo(1);
        assertThat(none.err()).contains("No edition of 2019 is sealed");

        home.tiendo("run", "--date", "2024-03-31");
        Said refused = home.tiendo("audit-pack", "--year", "2024", "--to", taken.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("there is something already");
        assertThat(taken).isEmptyDirectory();

        Path zip = folder.resolve("a.zip");
        assertThat(home.tiendo("audit-pack", "--year", "2024", "--to", zip.toString())
                        .exit())
                .isZero();
        byte[] first = Files.readAllBytes(zip);
        Files.delete(zip);
        home.tiendo("audit-pack", "--year", "2024", "--to", zip.toString());
        assertThat(Files.readAllBytes(zip)).isEqualTo(first);
    }

    /** Three dates of the worked example, the last of them with what was known half a year later as well. */
    private Home year(TestStore store) {
        Home home = Home.shipped(folder, store);
        home.tiendo("backfill", "--from", "2023-06-30", "--to", "2023-07-31", "--every", "month");
        home.tiendo("run", "--date", "2023-12-31", "--as-known", "2024-01-31");
        assertThat(home.tiendo("run", "--date", "2023-12-31", "--as-known", "2024-12-31")
                        .exit())
                .isIn(0, 3);
        return home;
    }

    private Path pack(Home home, String name) {
        return pack(home, 2023, name);
    }

    private Path pack(Home home, int year, String name) {
        Path pack = folder.resolve(name);
        Said said = home.tiendo("audit-pack", "--year", String.valueOf(year), "--to", pack.toString());
        assertThat(said.exit()).as(said.err()).isZero();
        return pack;
    }

    /** The words of the script about the pack with one line changed, which it does not pass. */
    private static String changed(Path pack, String name, String line, String other) throws Exception {
        assertThat(other).isNotEqualTo(line);
        Path file = pack.resolve(name);
        String before = Files.readString(file);
        Files.writeString(file, before.replace(line, other));
        Checked checked = check(pack);
        Files.writeString(file, before);
        assertThat(checked.exit()).isEqualTo(1);
        return checked.said();
    }

    private static String withField(String row, int place, String value) {
        String[] fields = row.split("\t", -1);
        fields[place] = value;
        return String.join("\t", fields);
    }

    private static String line(Path file, String part) throws IOException {
        return Arrays.stream(Files.readString(file).split("\n"))
                .filter(line -> line.contains(part))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    record Checked(int exit, String said) {}

    static Checked check(Path pack) throws Exception {
        return run("python3", "-B", pack.resolve("check.py").toString());
    }

    static void assumePython() {
        assumeTrue(answers("python3"), "there is no python3 on this machine, so the script of the pack is not run");
    }

    private static boolean answers(String program) {
        try {
            return run(program, "--version").exit() == 0;
        } catch (IOException | UncheckedIOException | InterruptedException e) {
            return false;
        }
    }

    private static Checked run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Checked(process.exitValue(), said);
    }
}
