package org.tiendo.web.inquiry;

import org.tiendo.inquiry.Figure;
import org.tiendo.inquiry.FigureFile;
import org.tiendo.web.Asked;
import org.tiendo.web.Reader;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.PageAnswers;
import org.tiendo.web.view.Texts;

/**
 * The requests and notes about a figure, for {@code inquiry/figure :: figure} on the page of the figure.
 *
 * @param texts those of this room, since the page has others
 * @param isWhole whether the reader sees questions and notes too
 * @param mayAsk whether the reader may ask and note
 */
public record FigureView(Figure figure, FigureFile file, Shown shown, Texts texts, boolean isWhole, boolean mayAsk) {

    public static FigureView of(Figure figure, Asked asked, Reader reader, ServedHome home) {
        var language = PageAnswers.language(asked);
        return new FigureView(
                figure,
                home.figureFiles().about(figure),
                new Shown(home.catalog(), language, home.now()),
                new Texts(language, InquiryPages.BUNDLE),
                reader.seesAnswers(),
                reader.may("explain"));
    }

    /** The address of the page that asks about the figure. */
    public String ask() {
        return AskPages.address(figure, shown.language());
    }
}
