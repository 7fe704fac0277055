package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;

class JobReadmeTest {

    @TempDir
    private Path folder;

    @Test
    void theJobThatIsExplainedLineByLineHasNoProblems() throws IOException {
        String readme = Files.readString(HomeFolder.SHIPPED.resolve("jobs/README.md"));
        HomeFolder home = TestHome.in(folder)
                .write("jobs/new_enterprises/job.yaml", block(readme, "yaml").replace("608", "613"))
                .write("jobs/new_enterprises/enterprises.sql", block(readme, "sql"));
        home.replace("jobs/new_enterprises/job.yaml", "source: business_registration", "source: register")
                .replace("jobs/new_enterprises/job.yaml", "on_working_days_of: vietnam", "on_working_days_of: offices");

        assertThat(problems(home)).isEmpty();
        assertThat(home.catalog().job("new_enterprises").orElseThrow().series()).hasSize(2);
    }

    private static String block(String readme, String language) {
        String start = "```" + language + "\n";
        int from = readme.indexOf(start) + start.length();
        return readme.substring(from, readme.indexOf("```", from));
    }
}
