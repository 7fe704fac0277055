package org.tiendo.inquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Owner;
import org.tiendo.operations.incident.Outbox;
import org.tiendo.run.RefusedException;
import org.tiendo.store.Column;
import org.tiendo.words.PlainText;
import org.tiendo.words.Sentence;

/**
 * Asks the owners of figures, and keeps what comes of it. The mail about an event is written in the transaction of the
 * event. Whatever is not possible is refused by a {@link RefusedException} with a sentence for the person who tried it.
 */
public final class InquiryService {

    /** A page of text; what is longer belongs into a file. */
    static final int LONGEST_TEXT = 10_000;

    private final Inquiries inquiries;
    private final InquiryRows rows;
    private final FigureFiles files;
    private final TransactionTemplate transaction;
    private final Letters letters;
    private final Catalog catalog;
    private final Clock clock;

    public InquiryService(InquiryTables tables, Outbox outbox, Catalog catalog, Clock clock) {
        inquiries = tables.inquiries();
        rows = tables.rows();
        files = tables.files();
        transaction = new TransactionTemplate(tables.transactions());
        letters = new Letters(outbox, catalog);
        this.catalog = catalog;
        this.clock = clock;
    }

    /** The day in the home's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), catalog.settings().zone());
    }

    /**
     * Asks the owner of a figure's indicator for an explanation. A request that the same person makes a second time while
     * the first one is open, as by a second click, is the first one.
     *
     * @param dueOn the last day for the answer
     * @param by the person who asks
     */
    public Inquiry ask(Figure figure, LocalDate dueOn, String question, String by) {
        Owner owner = catalog.owners()
                .of(figure.indicator())
                .orElseThrow(() -> refused(InquiryRefusal.NO_OWNER, figure.indicator()));
        due(dueOn);
        String asked = stated(InquiryField.QUESTION, question);
        String once = Once.key(figure, by, today(), dueOn, asked, rows.closed(figure));
        try {
            return kept(status -> {
                long id = rows.add(figure, owner, once);
                return added(id, 1, event(InquiryState.ASKED, by, dueOn, asked), figure, owner);
            });
        } catch (DuplicateKeyException sentTwice) {
            return inquiries.find(rows.request(once)).orElseThrow();
        }
    }

    public Inquiry answer(long id, Answer answer, String by) {
        String cause = stated(InquiryField.CAUSE, answer.cause());
        String measure = stated(InquiryField.MEASURE, answer.measure());
        @Nullable AttachedFile file = answer.file();
        return kept(status -> {
            Inquiry before = before(id, InquiryState.ANSWERED);
            InquiryEvent event = event(InquiryState.ANSWERED, by, before.dueOn(), cause);
            return added(
                    before,
                    new InquiryEvent(
                            event.state(),
                            event.at(),
                            event.on(),
                            by,
                            event.dueOn(),
                            cause,
                            measure,
                            file == null ? null : rows.add(file),
                            null));
        });
    }

    /** @param remark may be empty */
    public Inquiry accept(long id, String remark, String by) {
        return kept(status -> {
            Inquiry before = before(id, InquiryState.ACCEPTED);
            return added(
                    before, event(InquiryState.ACCEPTED, by, before.dueOn(), limited(InquiryField.REMARK, remark)));
        });
    }

    /** @param dueOn the last day for the next answer; null for the one there was */
    public Inquiry giveBack(long id, String reason, @Nullable LocalDate dueOn, String by) {
        String why = stated(InquiryField.REASON, reason);
        if (dueOn != null) {
            due(dueOn);
        }
        return kept(status -> {
            Inquiry before = before(id, InquiryState.RETURNED);
            return added(before, event(InquiryState.RETURNED, by, dueOn == null ? before.dueOn() : dueOn, why));
        });
    }

    public Inquiry withdraw(long id, String reason, String by) {
        String why = stated(InquiryField.REASON, reason);
        return kept(status -> {
            Inquiry before = before(id, InquiryState.WITHDRAWN);
            return added(before, event(InquiryState.WITHDRAWN, by, before.dueOn(), why));
        });
    }

    public Note note(Figure figure, String text, String by) {
        String stated = stated(InquiryField.NOTE, text);
        String once = Once.key(figure, by, today(), stated);
        try {
            return kept(status -> rows.add(new Note(0, figure, now(), by, stated), once));
        } catch (DuplicateKeyException sentTwice) {
            return rows.note(once, figure);
        }
    }

    /** Does it in a transaction; afterwards this process shows no older state. */
    private <T> T kept(TransactionCallback<T> deed) {
        try {
            return Objects.requireNonNull(transaction.execute(deed));
        } finally {
            files.forget();
        }
    }

    private Inquiry before(long id, InquiryState next) {
        Inquiry before = inquiries.find(id).orElseThrow(() -> refused(InquiryRefusal.NO_REQUEST, id));
        if (!before.state().mayBecome(next)) {
            throw refused(hindrance(before.state()), id, before.state().toString(), next.toString());
        }
        return before;
    }

    private static InquiryRefusal hindrance(InquiryState state) {
        return switch (state) {
            case ASKED, RETURNED -> InquiryRefusal.AWAITS_ANSWER;
            case ANSWERED -> InquiryRefusal.AWAITS_DECISION;
            case ACCEPTED, WITHDRAWN -> InquiryRefusal.CLOSED;
        };
    }

    private static RefusedException refused(InquiryRefusal kind, Object... arguments) {
        return new RefusedException(Sentence.of(kind, arguments));
    }

    private InquiryEvent event(InquiryState state, String by, LocalDate dueOn, String text) {
        return new InquiryEvent(state, now(), today(), by, dueOn, text, null, null, null);
    }

    private Inquiry added(Inquiry before, InquiryEvent event) {
        return added(before.id(), before.events().size() + 1, event, before.figure(), before.owner());
    }

    /** Adds the event with the mail about it. */
    private Inquiry added(long id, int step, InquiryEvent event, Figure figure, Owner owner) {
        InquiryEvent mailed = letters.write(id, figure, owner, event);
        if (!rows.add(id, step, mailed)) {
            throw refused(InquiryRefusal.CHANGED_MEANWHILE, id);
        }
        return inquiries.find(id).orElseThrow();
    }

    private Instant now() {
        return Column.kept(clock.instant());
    }

    private void due(LocalDate dueOn) {
        if (dueOn.isBefore(today())) {
            throw refused(InquiryRefusal.DUE_DATE_PASSED, dueOn, today());
        }
    }

    private static String stated(InquiryField field, String text) {
        String stated = limited(field, text);
        if (PlainText.isBlank(stated)) {
            throw refused(InquiryRefusal.EMPTY, Sentence.of(field));
        }
        return stated;
    }

    private static String limited(InquiryField field, String written) {
        String text = PlainText.of(written).strip();
        if (text.length() > LONGEST_TEXT) {
            throw refused(field.tooLong(), Sentence.of(field), text.length(), LONGEST_TEXT);
        }
        return text;
    }
}
