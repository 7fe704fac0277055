package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Period;
import org.tiendo.distance.Piece;

/** Finds the successors and predecessors of areas, with their shares. */
final class Lineage {

    private final Map<String, Area> byCode;
    private final Map<String, Map<Area, BigDecimal>> before = new LinkedHashMap<>();

    /** @param byCode the areas by code, in the order of the file; the successors form no cycle */
    Lineage(Map<String, Area> byCode) {
        this.byCode = byCode;
        byCode.values()
                .forEach(area -> area.became()
                        .forEach(successor -> before.computeIfAbsent(successor.area(), none -> new LinkedHashMap<>())
                                .put(area, successor.share())));
    }

    List<Area> before(String code) {
        return List.copyOf(before.getOrDefault(code, Map.of()).keySet());
    }

    /** The predecessors, direct and indirect. */
    Set<String> predecessors(String code) {
        Set<String> all = new LinkedHashSet<>();
        before(code).forEach(area -> {
            if (all.add(area.code())) {
                all.addAll(predecessors(area.code()));
            }
        });
        return all;
    }

    Set<String> after(String code, LocalDate day) {
        Area area = byCode.get(code);
        if (area == null || area.existsOn(day)) {
            return Set.of(code);
        }
        Set<String> all = new LinkedHashSet<>();
        area.became().forEach(successor -> all.addAll(after(successor.area(), day)));
        return all;
    }

    /**
     * The areas that had the territory of another area during some days; empty where the earlier areas are unknown.
     *
     * @param areasOf the day that defines the territory; null: the days themselves where the area existed then, else
     *     its first day
     */
    List<Piece> territory(String code, Period days, @Nullable LocalDate areasOf) {
        Area area = byCode.get(code);
        if (area == null) {
            return List.of(new Piece(code, days));
        }
        LocalDate meant = areasOf == null && area.existing(days).isEmpty() ? area.validFrom() : areasOf;
        Map<Piece, BigDecimal> shares = new LinkedHashMap<>();
        boolean isKnown = meant == null
                ? take(area, days, BigDecimal.ONE, shares)
                : lay(area, days, meant, BigDecimal.ONE, shares);
        return isKnown ? List.copyOf(Piece.of(shares)) : List.of();
    }

    /**
     * @param shares collects the shares by area and days; shares from several paths are added up
     * @return whether all of the territory is known
     */
    private boolean lay(Area area, Period days, LocalDate areasOf, BigDecimal share, Map<Piece, BigDecimal> shares) {
        take(area, days, share, shares);
        boolean isKnown = !isBeforeTheFirst(area, days) || hasPredecessorsAtItsStart(area);
        for (Map.Entry<Area, BigDecimal> one :
                before.getOrDefault(area.code(), Map.of()).entrySet()) {
            LocalDate end = one.getKey().validTo();
            if (end != null && end.isBefore(areasOf) && !days.start().isAfter(end)) {
                Period until = end.isBefore(days.end()) ? new Period(days.start(), end) : days;
                isKnown &= lay(one.getKey(), until, end, share.multiply(one.getValue()), shares);
            }
        }
        return isKnown;
    }

    private static boolean take(Area area, Period days, BigDecimal share, Map<Piece, BigDecimal> shares) {
        return area.existing(days)
                .map(span -> shares.merge(new Piece(area.code(), span), share, BigDecimal::add))
                .isPresent();
    }

    private static boolean isBeforeTheFirst(Area area, Period days) {
        return area.validFrom() != null && days.start().isBefore(area.validFrom());
    }

    private boolean hasPredecessorsAtItsStart(Area area) {
        LocalDate first = area.validFrom();
        return first != null
                && before(area.code()).stream()
                        .anyMatch(one -> first.minusDays(1).equals(one.validTo()));
    }
}
