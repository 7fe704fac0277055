package org.tiendo.ledger;

import java.io.IOException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.distance.Period;

/** The lines that the seals of editions are calculated over, for whoever checks the seals without this program. */
public final class SealedLines {

    /** Lines that are held at once. */
    private static final int AT_ONCE = 2000;

    private final JdbcClient jdbc;
    private final EditionRows editions;

    public SealedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
        editions = new EditionRows(jdbc);
    }

    /**
     * The chain of editions from the one sealed before the first of the dates to the last of them, in the order of
     * sealing; editions of other dates that were sealed in between are among them. Empty where the dates have none.
     */
    public List<Link> chain(Period dates) {
        return editions.linked(dates).stream()
                .map(row -> new Link(row.sequence(), row.form().number(), row.edition()))
                .toList();
    }

    /** Writes the lines of an edition; its seal is the SHA-256 of them in UTF-8, followed by the previous seal. */
    public void write(Link link, Appendable out) throws IOException {
        CanonicalForm form = CanonicalForm.of(link.form());
        out.append(form.heading(link.sequence(), link.edition()));
        var reader = new LineReader(jdbc, form, link.edition());
        for (String next = reader.next(AT_ONCE); !next.isEmpty(); next = reader.next(AT_ONCE)) {
            out.append(next);
        }
    }

    /**
     * An edition in the chain.
     *
     * @param sequence the order of sealing over all dates, from 1
     * @param form the number of the canonical form that its seal was calculated over
     */
    public record Link(long sequence, int form, Edition edition) {}
}
