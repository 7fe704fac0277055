package org.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardCommandTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2023, 11, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 31);

    private final Typist typist = new Typist();

    @BeforeEach
    void sealSomeEditions() {
        typist.workplace.editions.addAll(List.of(
                FakeWorkplace.sealed(DECEMBER, 1),
                FakeWorkplace.sealed(NOVEMBER, 1),
                FakeWorkplace.sealed(DECEMBER, 2)));
    }

    @Test
    void showsTheLatestRevisionOfTheLatestDate() {
        assertThat(typist.type("board")).isZero();
        assertThat(typist.out()).contains("Kế hoạch trồng cây năm 2023", "31/12/2023 · bản 2", "≥ 1.000", "vượt");
        assertThat(typist.workplace.isClosed).isTrue();
    }

    @Test
    void showsTheDateAndRevisionAskedFor() {
        assertThat(typist.type("board", "--date", "2023-11-30")).isZero();
        assertThat(typist.out()).contains("30/11/2023 · bản 1");
        assertThat(typist.type("board", "--date", "2023-12-31", "--revision", "1"))
                .isZero();
        assertThat(typist.out()).contains("31/12/2023 · bản 1");
        assertThat(typist.type("board", "--revision", "1")).isZero();
        assertThat(typist.out()).contains("31/12/2023 · bản 1");
    }

    @Test
    void isReadOnTheAreasOfALaterDayWhenAsked() {
        assertThat(typist.type("board", "--areas-of", "2024-07-01", "--lang", "en"))
                .isZero();
        assertThat(typist.out()).contains("Read on the areas of 2024-07-01: this is not the sealed edition.");
        assertThat(typist.type("board", "--areas-of", "2024-07-01", "--format", "csv"))
                .isZero();
        assertThat(typist.out()).contains(",areas_of\n").endsWith(",2024-07-01\n");
        assertThat(typist.type("board", "--areas-of", "2024-07-01", "--format", "json"))
                .isZero();
        assertThat(typist.out()).contains("\"areas_of\" : \"2024-07-01\"");
        assertThat(typist.type("board", "--areas-of", "today")).isZero();
        assertThat(typist.out()).contains("Đọc theo địa giới ngày");
    }

    @Test
    void isNotReadOnTheAreasOfAnEarlierDayOrOfNone() {
        assertThat(typist.type("board", "--areas-of", "2023-12-30")).isEqualTo(2);
        assertThat(typist.err()).contains("--areas-of 2023-12-30 is before the edition's date 2023-12-31");
        assertThat(typist.type("board", "--areas-of", "then")).isEqualTo(2);
        assertThat(typist.err()).contains("takes today or a date");
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(typist.type("board", "--lang", "en")).isZero();
        assertThat(typist.out()).contains("Trees planted", "≥ 1,000", "exceeded");
    }

    @Test
    void writesFilesForProgramsToRead() {
        assertThat(typist.type("board", "--format", "csv")).isZero();
        assertThat(typist.out())
                .startsWith("business_date,revision,item,")
                .contains("\n2023-12-31,2,1,trees_planted,1,cây,at_least,1000,1200,200,1.2,");
        assertThat(typist.type("board", "--format", "JSON")).isZero();
        assertThat(typist.out()).startsWith("{").contains("\"actual\" : 1200");
    }

    @Test
    void saysWhatToDoWhereThereIsNoEdition() {
        assertThat(typist.type("board", "--date", "2023-06-30")).isEqualTo(1);
        assertThat(typist.out()).isEmpty();
        assertThat(typist.err()).contains("no edition of 2023-06-30", "tiendo run --date 2023-06-30");
        assertThat(typist.type("board", "--date", "2023-11-30", "--revision", "4"))
                .isEqualTo(1);
        assertThat(typist.err()).contains("no revision 4 of 2023-11-30", "latest is revision 1");
    }

    @Test
    void saysWhatToDoInAnEmptyStore() {
        typist.workplace.editions.clear();

        assertThat(typist.type("board")).isEqualTo(1);
        assertThat(typist.err()).contains("tiendo run --date");
    }

    @Test
    void showsWhatWasSaidThen() {
        // Every edition of the fake store knows what was known by 17:00 UTC of 31 January 2024.
        typist.clock = Clock.fixed(Instant.parse("2024-03-01T00:00:00Z"), ZoneOffset.UTC);

        assertThat(typist.type("board", "--date", "2023-12-31", "--as-known", "2024-02-01"))
                .isZero();
        assertThat(typist.out()).contains("31/12/2023 · bản 2");
        assertThat(typist.type("board", "--date", "2023-12-31", "--as-known", "2024-01-30"))
                .isEqualTo(1);
        assertThat(typist.err())
                .contains(
                        "Every edition of 2023-12-31 knows of later than 2024-01-30 (the earliest was built with what was"
                                + " known by 2024-02-01 00:00:00, on the clocks of Asia/Ho_Chi_Minh)")
                .contains("tiendo run --date 2023-12-31 --as-known 2024-01-30");
        assertThat(typist.type("board", "--date", "2023-06-30", "--as-known", "2023-08-15T18:00:00+07:00"))
                .isEqualTo(1);
        assertThat(typist.err()).contains("tiendo run --date 2023-06-30 --as-known 2023-08-15T11:00:00Z");
    }

    @Test
    void choosesByAMomentOnlyAmongTheRevisionsOfADate() {
        assertThat(typist.type("board", "--as-known", "2023-12-31")).isEqualTo(2);
        assertThat(typist.err()).contains("--as-known", "--date");
        assertThat(typist.type("board", "--date", "2023-12-31", "--revision", "1", "--as-known", "2023-12-31"))
                .isEqualTo(2);
    }
}
