package org.tiendo.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;
import org.tiendo.store.ShortMemory;

/**
 * Reads the requests and notes about the figures of a date. A request is shown on every revision of its date; on later
 * dates too, until it is closed.
 */
public final class FigureFiles {

    private static final String IS_SHOWN = """
            (i.business_date = :date
                OR (i.business_date < :date AND latest.state IN ('asked', 'answered', 'returned')))
            """;

    private static final String MARKS = """
            SELECT i.id, i.indicator, i.area, latest.state, latest.due_on
            FROM inquiry i
            JOIN inquiry_event latest ON latest.inquiry_id = i.id
            WHERE
            """ + IS_SHOWN + "AND " + Inquiries.IS_LATEST;

    private static final String ABOUT = """
            SELECT i.id, i.business_date, i.revision, i.indicator, i.area, latest.state, latest.due_on,
                   asked.happened_at AS written_at, asked.author, asked.text
            FROM inquiry i
            JOIN inquiry_event latest ON latest.inquiry_id = i.id
            JOIN inquiry_event asked ON asked.inquiry_id = i.id AND asked.step = 1
            WHERE i.indicator = :indicator AND i.area = :area AND
            """ + IS_SHOWN + "AND " + Inquiries.IS_LATEST + """
            UNION ALL
            SELECT n.id, n.business_date, n.revision, n.indicator, n.area, NULL AS state, NULL AS due_on,
                   n.written_at, n.author, n.text
            FROM figure_note n
            WHERE n.indicator = :indicator AND n.area = :area AND n.business_date = :date
            ORDER BY id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ShortMemory<Days, Marks> marks = new ShortMemory<>();
    private final ShortMemory<Figure, FigureFile> files = new ShortMemory<>();

    public FigureFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Days(LocalDate businessDate, LocalDate today) {}

    /** Reads everything anew from now on; call it when something was added. */
    void forget() {
        marks.forget();
        files.forget();
    }

    /**
     * The marks of the figures of a date.
     *
     * @param today the day in the home's zone
     */
    public Marks marks(LocalDate businessDate, LocalDate today) {
        return marks.get(new Days(businessDate, today), clock.instant(), () -> readMarks(businessDate, today));
    }

    private Marks readMarks(LocalDate businessDate, LocalDate today) {
        Map<Marks.Place, Mark> byPlace = new HashMap<>();
        jdbc.sql(MARKS).param("date", businessDate).query(row -> {
            var place = new Marks.Place(Column.text(row, "indicator"), Column.text(row, "area"));
            byPlace.merge(place, mark(row, today), (one, other) -> one.isBefore(other) ? one : other);
        });
        byPlace.values().removeIf(mark -> mark.state() == InquiryState.WITHDRAWN);
        return new Marks(byPlace);
    }

    private static Mark mark(ResultSet row, LocalDate today) throws SQLException {
        InquiryState state = Column.word(row, "state", InquiryState.class);
        return new Mark(row.getLong("id"), state, Inquiry.isOverdue(state, Column.day(row, "due_on"), today));
    }

    /** The requests and notes about a figure, in one statement. */
    public FigureFile about(Figure figure) {
        return files.get(figure, clock.instant(), () -> read(figure));
    }

    private FigureFile read(Figure figure) {
        List<FigureFile.Asked> requests = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        jdbc.sql(ABOUT)
                .param("indicator", figure.indicator())
                .param("area", figure.area())
                .param("date", figure.businessDate())
                .query(row -> {
                    if (row.getString("state") == null) {
                        notes.add(note(row));
                    } else {
                        requests.add(asked(row));
                    }
                });
        return new FigureFile(requests, notes);
    }

    private static FigureFile.Asked asked(ResultSet row) throws SQLException {
        return new FigureFile.Asked(
                row.getLong("id"),
                Inquiries.figure(row),
                Column.word(row, "state", InquiryState.class),
                Column.day(row, "due_on"),
                Column.instant(row, "written_at"),
                Column.text(row, "author"),
                Column.text(row, "text"));
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getLong("id"),
                Inquiries.figure(row),
                Column.instant(row, "written_at"),
                Column.text(row, "author"),
                Column.text(row, "text"));
    }
}
