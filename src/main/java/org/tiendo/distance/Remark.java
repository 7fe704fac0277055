package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * One thing that a reader has to know of a verdict. It is put into words where it is shown: see {@link RemarkText}.
 *
 * @param arguments texts, which are the same in every language, {@link BigDecimal} or whole numbers, {@link LocalDate},
 *     {@link YearMonth}, {@link Period}, {@link Amount}, {@link DataStatus}, remarks, and lists of these
 */
public record Remark(RemarkKind kind, List<Object> arguments) {

    /** An argument that says nothing. */
    public static final String NOTHING = "";

    public Remark {
        arguments = arguments.stream().map(Remark::checked).toList();
    }

    /** Returns whether it is of this kind, or contains a remark of this kind. */
    boolean has(RemarkKind wanted) {
        return kind == wanted
                || arguments.stream().anyMatch(argument -> argument instanceof Remark remark && remark.has(wanted));
    }

    /** Numbers are normalised, so that a remark is equal to itself when it is read back. */
    private static Object checked(Object argument) {
        if (argument instanceof Integer || argument instanceof Long) {
            return BigDecimal.valueOf(((Number) argument).longValue());
        }
        if (argument instanceof List<?> list) {
            return list.stream().map(Remark::checked).toList();
        }
        return argument instanceof BigDecimal number ? Decimals.normalised(number) : argument;
    }

    /** The types of arguments, each with its case. */
    public interface Cases<R> {
        R text(String text);

        R number(BigDecimal number);

        R day(LocalDate day);

        R month(YearMonth month);

        R period(Period period);

        R amount(Amount amount);

        R status(DataStatus status);

        R remark(Remark remark);

        R list(List<?> arguments);

        /** @throws IllegalArgumentException when it is of no type that a remark has */
        default R of(Object argument) {
            if (argument instanceof String text) {
                return text(text);
            }
            if (argument instanceof BigDecimal number) {
                return number(number);
            }
            if (argument instanceof LocalDate day) {
                return day(day);
            }
            if (argument instanceof YearMonth month) {
                return month(month);
            }
            if (argument instanceof Period period) {
                return period(period);
            }
            if (argument instanceof Amount amount) {
                return amount(amount);
            }
            if (argument instanceof DataStatus status) {
                return status(status);
            }
            if (argument instanceof Remark remark) {
                return remark(remark);
            }
            if (argument instanceof List<?> list) {
                return list(list);
            }
            throw new IllegalArgumentException("a remark has no argument such as " + argument);
        }
    }
}
