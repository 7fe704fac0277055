package org.tiendo.inquiry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.report.Listing;
import org.tiendo.report.TextTable;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

/** Formats requests as a table for a terminal, and as a listing for files. */
public final class InquiryTable {

    private static final TextTable TABLE = new TextTable(List.of(
            new Column("no", Align.RIGHT, 9),
            new Column("state", Align.LEFT, 18),
            new Column("due", Align.LEFT, 10),
            new Column("date", Align.LEFT, 10),
            new Column("indicator", Align.LEFT, 30),
            new Column("area", Align.LEFT, 10),
            new Column("owner", Align.LEFT, 20),
            new Column("question", Align.LEFT, 40)));

    private static final List<String> COLUMNS = List.of(
            "inquiry",
            "state",
            "is_overdue",
            "due_on",
            "business_date",
            "revision",
            "indicator",
            "area",
            "owner",
            "owner_name_vi",
            "owner_name_en",
            "asked_at",
            "asked_by",
            "question",
            "answered_at",
            "answered_by",
            "cause",
            "measure",
            "changed_at");

    private InquiryTable() {}

    /**
     * @param today the day in the home's zone
     * @param width the most characters of a line
     */
    public static String render(List<Inquiry> inquiries, LocalDate today, int width) {
        return TABLE.render(
                inquiries.stream().map(inquiry -> row(inquiry, today)).toList(), width);
    }

    private static List<Cell> row(Inquiry inquiry, LocalDate today) {
        Figure figure = inquiry.figure();
        return List.of(
                new Cell(Long.toString(inquiry.id())),
                new Cell(inquiry.state() + (inquiry.isOverdue(today) ? ", overdue" : "")),
                new Cell(inquiry.dueOn().toString()),
                new Cell(figure.businessDate().toString()),
                new Cell(figure.indicator()),
                new Cell(figure.area()),
                new Cell(inquiry.owner().code()),
                new Cell(inquiry.asked().text()));
    }

    /** The same requests for files, with the last answer; times are in UTC. */
    public static Listing<Inquiry> listing(List<Inquiry> inquiries, LocalDate today) {
        return new Listing<>(COLUMNS, inquiries, inquiry -> values(inquiry, today));
    }

    private static List<@Nullable Object> values(Inquiry inquiry, LocalDate today) {
        Figure figure = inquiry.figure();
        @Nullable InquiryEvent answer = inquiry.answer().orElse(null);
        return Arrays.asList(
                inquiry.id(),
                inquiry.state().toString(),
                inquiry.isOverdue(today),
                inquiry.dueOn(),
                figure.businessDate(),
                figure.revision(),
                figure.indicator(),
                figure.area(),
                inquiry.owner().code(),
                inquiry.owner().name().in("vi"),
                inquiry.owner().name().in("en"),
                inquiry.asked().at(),
                inquiry.asked().by(),
                inquiry.asked().text(),
                answer == null ? null : answer.at(),
                answer == null ? null : answer.by(),
                answer == null ? null : answer.text(),
                answer == null ? null : answer.measure(),
                inquiry.last().at());
    }
}
