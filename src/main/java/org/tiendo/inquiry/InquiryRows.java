package org.tiendo.inquiry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.tiendo.catalog.Owner;
import org.tiendo.store.Column;

/** Adds to the tables of requests and notes; the store rejects every change or removal of a row. */
final class InquiryRows {

    private static final String INQUIRY = """
            INSERT INTO inquiry (business_date, revision, indicator, area, owner, owner_name_vi, owner_name_en)
            VALUES (:date, :revision, :indicator, :area, :owner, :nameVi, :nameEn)
            """;

    private static final String EVENT = """
            INSERT INTO inquiry_event (inquiry_id, step, state, happened_at, happened_on, author, due_on, text, measure,
                    file_id, mailed_to)
            VALUES (:inquiry, :step, :state, :at, :on, :author, :dueOn, :text, :measure, :file, :mailedTo)
            """;

    private static final String FILE = """
            INSERT INTO inquiry_file (name, bytes, content) VALUES (:name, :bytes, :content)
            """;

    private static final String NOTE = """
            INSERT INTO figure_note (business_date, revision, indicator, area, written_at, author, text)
            VALUES (:date, :revision, :indicator, :area, :at, :author, :text)
            """;

    private final JdbcClient jdbc;

    InquiryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a request, still without events; returns its number. */
    long add(Figure figure, Owner owner) {
        return added(of(INQUIRY, figure)
                .param("owner", owner.code())
                .param("nameVi", owner.name().in("vi"))
                .param("nameEn", owner.name().in("en")));
    }

    /**
     * Adds the next event of a request.
     *
     * @param step from 1
     * @return false when somebody else has added this step meanwhile
     */
    boolean add(long inquiry, int step, InquiryEvent event) {
        @Nullable Attachment file = event.file();
        try {
            jdbc.sql(EVENT)
                    .param("inquiry", inquiry)
                    .param("step", step)
                    .param("state", event.state().toString())
                    .param("at", Column.of(event.at()))
                    .param("on", event.on())
                    .param("author", event.by())
                    .param("dueOn", event.dueOn())
                    .param("text", event.text())
                    .param("measure", Column.nullable(event.measure()))
                    .param("file", Column.nullable(file == null ? null : file.id()))
                    .param("mailedTo", Column.nullable(event.mailedTo()))
                    .update();
            return true;
        } catch (DuplicateKeyException addedMeanwhile) {
            return false;
        }
    }

    Attachment add(AttachedFile file) {
        long id = added(jdbc.sql(FILE)
                .param("name", file.name())
                .param("bytes", file.content().length)
                .param("content", file.content()));
        return new Attachment(id, file.name(), file.content().length);
    }

    /** @param note its number is left out */
    Note add(Note note) {
        long id = added(of(NOTE, note.figure())
                .param("at", Column.of(note.at()))
                .param("author", note.by())
                .param("text", note.text()));
        return new Note(id, note.figure(), note.at(), note.by(), note.text());
    }

    private JdbcClient.StatementSpec of(String sql, Figure figure) {
        return jdbc.sql(sql)
                .param("date", figure.businessDate())
                .param("revision", figure.revision())
                .param("indicator", figure.indicator())
                .param("area", figure.area());
    }

    private static long added(JdbcClient.StatementSpec insert) {
        var key = new GeneratedKeyHolder();
        insert.update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }
}
