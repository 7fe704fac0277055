package org.tiendo.web.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiendo.inquiry.AttachedFile;

class UploadTest {

    @ParameterizedTest
    @CsvSource({
        "báo cáo %22bản 2%22.docx, 'báo cáo \"bản 2\".docx', báo cáo _bản 2_.docx",
        "a%0D%0Ab.pdf, 'a\r\nb.pdf', a__b.pdf",
        "50%25 of it.pdf, 50%25 of it.pdf, 50_25 of it.pdf",
        "100%.pdf, 100%.pdf, 100_.pdf"
    })
    void aNameIsReadAsFormsWriteIt(String sent, String name, String kept) {
        assertThat(Upload.decoded(sent)).isEqualTo(name);
        assertThat(new AttachedFile(Upload.decoded(sent), new byte[] {1}).name())
                .isEqualTo(kept);
    }
}
