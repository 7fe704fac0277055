package org.tiendo.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tiendo.run.RefusedException;

class AttachedFileTest {

    private static final byte[] SOMETHING = {1};

    @Test
    void aNameHasNoFolderAndNothingThatMeansSomethingToASystem() {
        assertThat(name("report.pdf")).isEqualTo("report.pdf");
        assertThat(name("Báo cáo quý IV (bản 2).docx")).isEqualTo("Báo cáo quý IV (bản 2).docx");
        assertThat(name("C:\\Users\\someone\\letter.pdf")).isEqualTo("letter.pdf");
        assertThat(name("../../etc/passwd")).isEqualTo("passwd");
        assertThat(name(".htaccess")).isEqualTo("htaccess");
        assertThat(name("a\"b;c\r\nd.pdf")).isEqualTo("a_b_c__d.pdf");
        assertThat(name("<script>.html")).isEqualTo("_script_.html");
        assertThat(name("fdp.\u202Eexe")).isEqualTo("fdp._exe");
        assertThat(name(".")).isEqualTo("file");
        assertThat(name("a/")).isEqualTo("file");
    }

    private static String name(String sent) {
        return new AttachedFile(sent, SOMETHING).name();
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String kept = new AttachedFile("ă".repeat(500) + ".pdf", SOMETHING).name();

        assertThat(kept).hasSize(120).endsWith(".pdf");
    }

    @Test
    void anEmptyFileAndOneThatIsTooLargeAreRefused() {
        assertThatThrownBy(() -> new AttachedFile("a.pdf", new byte[0]))
                .isInstanceOf(RefusedException.class)
                .hasMessage("The file a.pdf is empty; attach one that says something.");
        assertThat(new AttachedFile("a.pdf", new byte[AttachedFile.MOST_BYTES]).content())
                .hasSize(5_242_880);
        assertThatThrownBy(() -> new AttachedFile("a.pdf", new byte[AttachedFile.MOST_BYTES + 60_000]))
                .isInstanceOf(RefusedException.class)
                .hasMessage("The file a.pdf is too large: it may have at most 5 MB, and has 5.1 MB.");
    }
}
