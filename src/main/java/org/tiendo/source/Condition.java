package org.tiendo.source;

import java.math.BigDecimal;
import java.util.List;

/** A mistake that a database can find in a row by itself; a comparison with an empty cell finds none. */
public sealed interface Condition {

    /** Returns the result of the case for this kind of condition. */
    <R> R in(Cases<R> cases);

    /** A visitor with one case for each kind of condition, so that no kind is forgotten. */
    interface Cases<R> {
        R empty(Empty condition);

        R below(Below condition);

        R above(Above condition);

        R exceeds(Exceeds condition);

        R among(Among condition);
    }

    /** The cell is empty. */
    record Empty(String column) implements Condition {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.empty(this);
        }
    }

    /** The number is below the limit. */
    record Below(String column, BigDecimal limit) implements Condition {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.below(this);
        }
    }

    /** The number is above the limit. */
    record Above(String column, BigDecimal limit) implements Condition {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.above(this);
        }
    }

    /** The part is greater than its whole. */
    record Exceeds(String part, String whole) implements Condition {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.exceeds(this);
        }
    }

    /** One of the conditions is met by a row whose column holds exactly the text. */
    record Among(String column, String text, List<Condition> any) implements Condition {
        public Among {
            any = List.copyOf(any);
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.among(this);
        }
    }
}
