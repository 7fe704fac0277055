package org.tiendo.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.JobCheck;
import org.tiendo.distance.Amount;
import org.tiendo.source.Block;
import org.tiendo.source.Column;

/** A condition of a job on single rows, with the places of its columns. */
abstract class RowCheck {

    final int column;

    RowCheck(int column) {
        this.column = column;
    }

    /** The check for a condition; empty where the condition concerns several rows. */
    static Optional<RowCheck> of(JobCheck check, List<Column> columns) {
        return check.in(new JobCheck.Cases<Optional<RowCheck>>() {
            @Override
            public Optional<RowCheck> notNull(JobCheck.NotNull check) {
                return Optional.of(new Present(RowChecks.indexOf(check.column(), columns)));
            }

            @Override
            public Optional<RowCheck> range(JobCheck.Range check) {
                return Optional.of(new Within(RowChecks.indexOf(check.column(), columns), check));
            }

            @Override
            public Optional<RowCheck> notAbove(JobCheck.NotAbove check) {
                int part = RowChecks.indexOf(check.column(), columns);
                return Optional.of(new NotAbove(part, RowChecks.indexOf(check.whole(), columns), check.whole()));
            }

            @Override
            public Optional<RowCheck> unique(JobCheck.Unique check) {
                return Optional.empty();
            }
        });
    }

    /** The mistake in a row; null where there is none. Not asked of a row with a cell that is bad. */
    abstract @Nullable String broken(Block block, int row);

    private static @Nullable Amount amount(@Nullable Object cell) {
        return cell instanceof BigDecimal number ? Amount.exact(number) : (@Nullable Amount) cell;
    }

    /** The smallest number that the amount states. A bound counts as its number, as its open side states nothing. */
    private static BigDecimal least(Amount amount) {
        return amount.least().orElse(amount.value());
    }

    /** The largest number that the amount states. */
    private static BigDecimal most(Amount amount) {
        return amount.most().orElse(amount.value());
    }

    private static final class Present extends RowCheck {

        Present(int column) {
            super(column);
        }

        @Override
        @Nullable
        String broken(Block block, int row) {
            return block.isEmpty(column, row) ? "is empty" : null;
        }
    }

    private static final class Within extends RowCheck {

        private final @Nullable BigDecimal min;
        private final @Nullable BigDecimal max;
        private final Bounds bounds;

        Within(int column, JobCheck.Range range) {
            super(column);
            min = range.min();
            max = range.max();
            bounds = new Bounds(min, max);
        }

        @Override
        @Nullable
        String broken(Block block, int row) {
            if (block.isPlain(column, row) && bounds.contain(block.unscaled(column, row), block.scale(column, row))) {
                return null;
            }
            @Nullable Amount amount = amount(block.cell(column, row));
            return amount == null ? null : outside(amount);
        }

        private @Nullable String outside(Amount amount) {
            if (min != null && RowCheck.least(amount).compareTo(min) < 0) {
                boolean isSure =
                        amount.most().filter(most -> most.compareTo(min) < 0).isPresent();
                return amount + (isSure ? " is" : " may be") + " below " + min.toPlainString();
            }
            if (max != null && RowCheck.most(amount).compareTo(max) > 0) {
                boolean isSure =
                        amount.least().filter(least -> least.compareTo(max) > 0).isPresent();
                return amount + (isSure ? " is" : " may be") + " above " + max.toPlainString();
            }
            return null;
        }
    }

    private static final class NotAbove extends RowCheck {

        private final int whole;
        private final String name;

        NotAbove(int column, int whole, String name) {
            super(column);
            this.whole = whole;
            this.name = name;
        }

        @Override
        @Nullable
        String broken(Block block, int row) {
            if (block.isPlain(column, row)
                    && block.isPlain(whole, row)
                    && block.scale(column, row) == block.scale(whole, row)
                    && block.unscaled(column, row) <= block.unscaled(whole, row)) {
                return null;
            }
            @Nullable Amount part = amount(block.cell(column, row));
            @Nullable Amount all = amount(block.cell(whole, row));
            return part == null || all == null ? null : above(part, all);
        }

        private @Nullable String above(Amount part, Amount all) {
            if (RowCheck.most(part).compareTo(RowCheck.least(all)) <= 0) {
                return null;
            }
            boolean isSure = part.least()
                    .filter(least ->
                            all.most().filter(most -> least.compareTo(most) > 0).isPresent())
                    .isPresent();
            return "the part " + part + (isSure ? " is" : " may be") + " above its whole " + name + " = " + all;
        }
    }
}
