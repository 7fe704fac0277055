package org.tiendo.inquiry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Owner;
import org.tiendo.operations.incident.Outbox;
import org.tiendo.report.Language;
import org.tiendo.report.Messages;

/** Writes the mails to owners, in the home's language and in English; those who asked read the answer where they asked. */
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
                        title(id, figure, event, languages().get(0)),
                        languages().stream()
                                .map(language -> text(id, figure, event, language))
                                .collect(Collectors.joining("\n--\n\n")),
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

    private List<Language> languages() {
        return Stream.of(Language.of(catalog.settings()), Language.EN)
                .distinct()
                .toList();
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
        return String.format(locale, Messages.text("letters", locale, key), arguments);
    }
}
