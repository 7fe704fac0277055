package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.tiendo.distance.Reason;
import org.tiendo.store.Column;

/**
 * Converts a reason to and from its columns: the English sentence, and the remarks as JSON, null without any.
 *
 * <p>An edition that was sealed before there was a column for remarks has the sentence alone, which also says whether
 * a newer figure was due.
 */
final class ReasonColumns {

    private static final Pattern STALE =
            Pattern.compile("(?:^|; )stale: figure of .*? was due by (?=\\d{4}-\\d{2}-\\d{2})");

    private static final int DAY_LENGTH = "2023-12-31".length();

    private ReasonColumns() {}

    static SqlParameterValue remarks(Reason reason) {
        return Column.nullable(json(reason));
    }

    /** The remarks as the ledger keeps them; null without any, and of an old sentence. */
    static @Nullable String json(Reason reason) {
        return reason.isEmpty() || reason.isOld() ? null : RemarkJson.write(reason.remarks());
    }

    /** @throws IllegalArgumentException when the remarks are none that the ledger has written */
    static Reason reason(ResultSet row) throws SQLException {
        String sentence = Column.text(row, "reason");
        @Nullable String remarks = row.getString("remarks");
        return remarks == null ? Reason.ofSentence(sentence) : new Reason(sentence, RemarkJson.read(remarks));
    }

    static @Nullable LocalDate dueBy(ResultSet row, Reason reason) throws SQLException {
        @Nullable LocalDate due = row.getObject("due_by", LocalDate.class);
        if (due != null || !reason.isOld()) {
            return due;
        }
        Matcher stale = STALE.matcher(reason.sentence());
        return stale.find()
                ? LocalDate.parse(reason.sentence().substring(stale.end(), stale.end() + DAY_LENGTH))
                : null;
    }
}
