package org.tiendo.distance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The areas of a test: they have always existed, unless the test says otherwise. */
final class AreasOfATest implements Geography {

    private final Map<String, List<String>> parts = new HashMap<>();
    private final Map<String, Period> lives = new HashMap<>();
    private final Map<String, List<Piece>> before = new HashMap<>();

    void parts(String area, String... codes) {
        parts.put(area, List.of(codes));
    }

    void lives(String area, Period days) {
        lives.put(area, days);
    }

    /** @param pieces the predecessors with the days up to their end, and their shares */
    void before(String area, Piece... pieces) {
        before.put(area, List.of(pieces));
    }

    @Override
    public Set<String> parts(String area) {
        return new LinkedHashSet<>(parts.getOrDefault(area, List.of()));
    }

    @Override
    public List<Piece> parts(String area, Period days) {
        return parts.getOrDefault(area, List.of()).stream()
                .flatMap(part -> life(part).shared(days).stream().map(span -> new Piece(part, span)))
                .toList();
    }

    @Override
    public List<Piece> parts(String area, Period days, LocalDate areasOf) {
        return parts(area, days);
    }

    private Period life(String area) {
        return lives.getOrDefault(area, new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31)));
    }

    @Override
    public Set<String> predecessors(String area) {
        Set<String> codes = new LinkedHashSet<>();
        before.getOrDefault(area, List.of()).forEach(piece -> codes.add(piece.area()));
        return codes;
    }

    @Override
    public List<Piece> territory(String area, Period days, @Nullable LocalDate areasOf) {
        List<Piece> pieces = new ArrayList<>();
        life(area).shared(days).ifPresent(span -> pieces.add(new Piece(area, span)));
        if (pieces.isEmpty() || areasOf != null) {
            before.getOrDefault(area, List.of()).stream()
                    .filter(piece -> areasOf == null || piece.days().end().isBefore(areasOf))
                    .forEach(piece -> piece.days()
                            .shared(days)
                            .ifPresent(span -> pieces.add(new Piece(piece.area(), span, piece.share()))));
        }
        return pieces;
    }
}
