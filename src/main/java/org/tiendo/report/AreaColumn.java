package org.tiendo.report;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.Areas;

/** The columns of an area on a day in files, in their order. */
enum AreaColumn {
    CODE((area, context) -> area.code()),
    NAME_VI((area, context) -> area.name().in("vi")),
    NAME_EN((area, context) -> area.name().in("en")),
    KIND((area, context) -> area.kind()),
    /** The code of its parent on the day. */
    PARENT((area, context) -> area.parentOn(context.day()).orElse(null)),
    GROUP_OF((area, context) -> area.members() == null ? null : area.members().of()),
    VALID_FROM((area, context) -> area.validFrom()),
    VALID_TO((area, context) -> area.validTo()),
    /** Returns whether it exists on the day: {@code true} or {@code false}. */
    EXISTS((area, context) -> area.existsOn(context.day())),
    /** The direct predecessors, each with the share of its figures: {@code 610 x 0.6; 611 x 1}. */
    PREDECESSORS((area, context) -> context.areas().before(area.code()).stream()
            .flatMap(one -> one.became().stream()
                    .filter(successor -> successor.area().equals(area.code()))
                    .map(successor -> share(one.code(), successor)))
            .collect(Collectors.joining("; "))),
    /** The direct successors, in the same form. */
    SUCCESSORS((area, context) -> area.became().stream()
            .map(successor -> share(successor.area(), successor))
            .collect(Collectors.joining("; "))),
    DOCUMENT((area, context) -> area.document());

    private final Reading reading;

    AreaColumn(Reading reading) {
        this.reading = reading;
    }

    static Function<AreaColumn, @Nullable Object> of(Area area, Areas areas, LocalDate day) {
        var context = new Context(areas, day);
        return column -> column.reading.of(area, context);
    }

    private static String share(String code, Area.Successor successor) {
        return code + " x " + successor.share().toPlainString();
    }

    private record Context(Areas areas, LocalDate day) {}

    @FunctionalInterface
    private interface Reading {
        @Nullable
        Object of(Area area, Context context);
    }
}
