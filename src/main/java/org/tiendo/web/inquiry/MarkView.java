package org.tiendo.web.inquiry;

import org.jspecify.annotations.Nullable;
import org.tiendo.inquiry.Mark;
import org.tiendo.inquiry.Marks;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Language;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Texts;

/** The marks of an edition's rows, for {@code inquiry/figure :: mark} on a board. */
public record MarkView(Marks marks, Shown shown, Texts texts) {

    /** Reads the marks of all rows in one statement. */
    public static MarkView of(Edition edition, Language language, ServedHome home) {
        var shown = new Shown(home.catalog(), language, home.now());
        return new MarkView(
                home.figureFiles().marks(edition.businessDate(), shown.today()),
                shown,
                new Texts(language, InquiryPages.BUNDLE));
    }

    /** The mark of a row; null where nobody has asked. */
    public @Nullable Mark of(Snapshot row) {
        return marks.of(row);
    }
}
