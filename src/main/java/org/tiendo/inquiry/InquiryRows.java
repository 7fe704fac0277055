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
            INSERT INTO inquiry (business_date, revision, indicator, area, owner, owner_name_vi, owner_name_en, once_sha256)
            VALUES (:date, :revision, :indicator, :area, :owner, :nameVi, :nameEn, :once)
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
            INSERT INTO figure_note (business_date, revision, indicator, area, written_at, author, text, once_sha256)
            VALUES (:date, :revision, :indicator, :area, :at, :author, :text, :once)
            """;

    private static final String CLOSED = """
            SELECT COUNT(*)
            FROM inquiry i
            JOIN inquiry_event e ON e.inquiry_id = i.id
            WHERE i.business_date = :date AND i.revision = :revision AND i.indicator = :indicator AND i.area = :area
                  AND e.state IN ('accepted', 'withdrawn')
            """;

    private final JdbcClient jdbc;

    InquiryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of requests about a figure that are closed. */
    int closed(Figure figure) {
        return of(CLOSED, figure).query(Integer.class).single();
    }

    /** The number of the request with the key. */
    long request(String once) {
        return jdbc.sql("SELECT id FROM inquiry WHERE once_sha256 = :once")
                .param("once", once)
                .query(Long.class)
                .single();
    }

    /** The note with the key, which is about the figure. */
    Note note(String once, Figure figure) {
        return jdbc.sql("SELECT id, written_at, author, text FROM figure_note WHERE once_sha256 = :once")
                .param("once", once)
                .query((row, number) -> new Note(
                        row.getLong("id"),
                        figure,
                        Column.instant(row, "written_at"),
                        Column.text(row, "author"),
                        Column.text(row, "text")))
                .single();
    }

    /**
     * Adds a request, still without events; returns its number.
     *
     * @throws DuplicateKeyException when there is one with the key
     */
    long add(Figure figure, Owner owner, String once) {
        return added(of(INQUIRY, figure)
                .param("owner", owner.code())
                .param("nameVi", owner.name().in("vi"))
                .param("nameEn", owner.name().in("en"))
                .param("once", once));
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

    /**
     * @param note its number is left out
     * @throws DuplicateKeyException when there is one with the key
     */
    Note add(Note note, String once) {
        long id = added(of(NOTE, note.figure())
                .param("at", Column.of(note.at()))
                .param("author", note.by())
                .param("text", note.text())
                .param("once", once));
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
