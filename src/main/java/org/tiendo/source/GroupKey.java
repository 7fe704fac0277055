package org.tiendo.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Identifies the groups whose rows have the same outcome.
 *
 * @param facts the answers of the rows; of broken ones their first text only
 */
public record GroupKey(State state, Rank rank, List<Fact> facts) {

    /** The mistakes that a database has found in rows. */
    public enum State {
        FINE(0),
        /** A row that would count is rejected. */
        UNFIT(1),
        /** The row is rejected whatever else it says. */
        BROKEN(2);

        private final int number;

        State(int number) {
            this.number = number;
        }

        /** The number that stands for it in a statement. */
        int number() {
            return number;
        }

        static State of(int number) {
            return Stream.of(values())
                    .filter(one -> one.number == number)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The place of rows among those with the same key. */
    public enum Rank {
        /** No other row has its key, or it does not count. */
        ALONE(0),
        /** The first of several. */
        FIRST(1),
        LATER(2);

        private final int number;

        Rank(int number) {
            this.number = number;
        }

        /** The number that stands for it in a statement. */
        int number() {
            return number;
        }

        /** Returns whether a cell of {@link GroupedReading#RANK} says this rank. */
        public boolean isIn(Block block, int column, int row) {
            return block.cell(column, row) instanceof BigDecimal cell && cell.intValue() == number;
        }

        static Rank of(int number) {
            return Stream.of(values())
                    .filter(one -> one.number == number)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** @param value as the database gave it; null for nothing */
    record Fact(String name, @Nullable Object value) {}

    public GroupKey {
        facts = List.copyOf(facts);
    }
}
