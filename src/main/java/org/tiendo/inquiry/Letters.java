package org.tiendo.inquiry;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Owner;
import org.tiendo.operations.incident.Outbox;
import org.tiendo.report.Language;

/** Writes the mails to owners, in both languages; those who asked read the answer where they asked. */
record Letters(Outbox outbox, Catalog catalog) {

    /** The event, with the owner's address where a mail was written. */
    InquiryEvent write(long id, Figure figure, Owner owner, InquiryEvent event) {
        @Nullable
        String address = catalog.owners().find(owner.code()).map(Owner::email).orElse(null);
        boolean isForTheOwner = switch (event.state()) {
            case ASKED, RETURNED, ACCEPTED, WITHDRAWN -> true;
            case ANSWERED -> false;
        };
        boolean isWritten = isForTheOwner
                && address != null
                && outbox.letter(
                        address,
                        title(id, figure, event, Language.VI),
                        text(id, figure, event, Language.VI) + "\n--\n\n" + text(id, figure, event, Language.EN),
                        event.at());
        return new InquiryEvent(
                event.state(),
                event.at(),
                event.on(),
                event.by(),
                event.dueOn(),
                event.text(),
                event.measure(),
                event.file(),
                isWritten ? address : null);
    }

    private String title(long id, Figure figure, InquiryEvent event, Language language) {
        return words(
                language,
                "title." + event.state(),
                id,
                indicator(figure, language),
                area(figure, language),
                language.date(figure.businessDate()));
    }

    private String text(long id, Figure figure, InquiryEvent event, Language language) {
        String remark = event.text().isEmpty() ? "" : "\n" + event.text() + "\n";
        String todo = event.state().awaitsAnswer()
                ? "\n" + words(language, "todo", language.date(event.dueOn()), id) + "\n"
                : "";
        return title(id, figure, event, language) + "\n" + remark + "\n" + words(language, "by", event.by()) + "\n"
                + todo;
    }

    private String indicator(Figure figure, Language language) {
        return catalog.indicator(figure.indicator())
                .map(indicator -> language.of(indicator.name()))
                .orElse(figure.indicator());
    }

    private String area(Figure figure, Language language) {
        return catalog.areas()
                .find(figure.area())
                .map(area -> language.of(area.name()))
                .orElse(figure.area());
    }

    private static String words(Language language, String key, Object... arguments) {
        Locale locale = language.locale();
        return String.format(
                locale, ResourceBundle.getBundle("messages.letters", locale).getString(key), arguments);
    }
}
