package org.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 31);

    private final Typist typist = new Typist();

    @BeforeEach
    void sealAnEdition() {
        typist.workplace.editions.add(FakeWorkplace.sealed(DECEMBER, 1));
    }

    @Test
    void showsWhatWasSealedEvenOfATargetThatIsGone() {
        assertThat(typist.type("explain", "trees_planted", "--area", "1")).isZero();
        assertThat(typist.out())
                .contains("trees_planted · area 1", "Edition 2023-12-31, revision 1", "at least 1000 cây")
                .contains("1200 cây", "exceeded", "no such target any more");
        assertThat(typist.workplace.isClosed).isTrue();
    }

    @Test
    void saysItInAnotherLanguage() {
        assertThat(typist.type("explain", "trees_planted", "--lang", "vi")).isZero();
        assertThat(typist.out())
                .contains("Ngày số liệu 31/12/2023, bản 1", "Kế hoạch", "1.200 cây", "vượt")
                .contains("Kế hoạch trong tệp cấu hình không còn mục tiêu này")
                .doesNotContain("Target", "exceeded");
        assertThat(typist.type("explain", "trees_planted", "--lang", "xx")).isEqualTo(2);
    }

    @Test
    void writesJsonForPrograms() {
        assertThat(typist.type("explain", "trees_planted", "--format", "json")).isZero();
        assertThat(typist.out()).startsWith("{").contains("\"actual\" : 1200", "\"files_changed_since\" : true");
    }

    @Test
    void suggestsTheIndicatorThatWasMeant() {
        assertThat(typist.type("explain", "tree_planted")).isEqualTo(2);
        assertThat(typist.err())
                .contains("There is no indicator \"tree_planted\" in the edition of 2023-12-31.")
                .contains("Did you mean \"trees_planted\"?");
    }

    @Test
    void namesTheAreasThereAre() {
        assertThat(typist.type("explain", "trees_planted", "--area", "nowhere")).isEqualTo(2);
        assertThat(typist.err()).contains("trees_planted of area \"nowhere\"", "It has: 1.");
    }

    @Test
    void saysWhatToDoWhereThereIsNoEdition() {
        assertThat(typist.type("explain", "trees_planted", "--date", "2023-06-30"))
                .isEqualTo(1);
        assertThat(typist.err()).contains("tiendo run --date 2023-06-30");
    }
}
