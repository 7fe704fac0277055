package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;

class CalendarDocsTest {

    @TempDir
    private Path folder;

    @Test
    void theCalendarThatIsExplainedHasNoProblems() throws IOException {
        String docs = Files.readString(HomeFolder.SHIPPED.resolve("docs/operating.md"));
        String section = docs.substring(docs.indexOf("\n## Calendars\n"));
        String example = section.substring(section.indexOf("```yaml\n") + 8, section.indexOf("\n```\n") + 1);
        HomeFolder home = TestHome.in(folder)
                .write("config/calendars/accounts.yaml", example)
                .replace("config/calendars/accounts.yaml", "holidays_of: vietnam", "holidays_of: offices");

        assertThat(problems(home)).isEmpty();
        assertThat(home.catalog().calendars().get("accounts"))
                .extracting(WorkingCalendar::figures)
                .isEqualTo(new Freshness.Monthly(10));
    }
}
