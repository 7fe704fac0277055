package org.tiendo.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Period;
import org.tiendo.distance.Piece;

/** Finds the parts of an area, with the days on which each was a part. */
final class Partition {

    private static final int MOST_KEPT = 10_000;

    private final Map<String, Area> byCode;
    private final Map<String, Set<Area>> belongedTo = new LinkedHashMap<>();
    private final Map<String, Set<String>> parts = new ConcurrentHashMap<>();

    /** Every target and series asks for the same few; a server that runs for years asks for those of every day. */
    private final Map<Asked, List<Piece>> pieces = new ConcurrentHashMap<>();

    private record Asked(String code, Period days) {}

    /** @param byCode the areas by code, in the order of the file */
    Partition(Map<String, Area> byCode) {
        this.byCode = byCode;
        byCode.values()
                .forEach(area -> area.parents()
                        .forEach(parent -> belongedTo
                                .computeIfAbsent(parent.area(), whole -> new LinkedHashSet<>())
                                .add(area)));
    }

    /** The codes of every area that has ever been a part. */
    Set<String> parts(String code) {
        return parts.computeIfAbsent(
                code,
                first -> parts(members(code), code)
                        .map(Area::code)
                        .collect(Collectors.collectingAndThen(
                                Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet)));
    }

    /** The codes of every area that it has ever been a part of, directly or through other areas. */
    Set<String> wholes(String code) {
        Set<String> all = new LinkedHashSet<>();
        addWholes(code, all);
        return all;
    }

    private void addWholes(String code, Set<String> all) {
        Area area = byCode.get(code);
        if (area != null) {
            area.parents().stream().map(Area.Parent::area).filter(all::add).forEach(whole -> addWholes(whole, all));
        }
    }

    /**
     * The parts, each with the days on which it existed and was a part; several pieces for a part that left and
     * returned.
     */
    List<Piece> parts(String code, Period days) {
        if (pieces.size() >= MOST_KEPT) {
            pieces.clear();
        }
        return pieces.computeIfAbsent(new Asked(code, days), asked -> found(code, days));
    }

    private List<Piece> found(String code, Period days) {
        Area.@Nullable Members members = members(code);
        return parts(members, code)
                .flatMap(area -> joined(spans(area, members, whole(members, code), days)).stream()
                        .map(span -> new Piece(area.code(), span)))
                .toList();
    }

    private Area.@Nullable Members members(String code) {
        Area area = byCode.get(code);
        return area == null ? null : area.members();
    }

    private static String whole(Area.@Nullable Members members, String code) {
        return members == null ? code : members.of();
    }

    private Stream<Area> parts(Area.@Nullable Members members, String code) {
        return belongedTo.getOrDefault(whole(members, code), Set.of()).stream()
                .filter(area -> members == null
                        || area.flags().stream().anyMatch(flag -> flag.flag().equals(members.flag())));
    }

    private static List<Period> spans(Area area, Area.@Nullable Members members, String whole, Period days) {
        return area.parents().stream()
                .filter(parent -> parent.area().equals(whole))
                .flatMap(parent -> area.existing(days).flatMap(parent.validity()::within).stream())
                .flatMap(span -> members == null ? Stream.of(span) : flagged(area, members.flag(), span))
                .toList();
    }

    private static Stream<Period> flagged(Area area, String flag, Period span) {
        return area.flags().stream()
                .filter(mark -> mark.flag().equals(flag))
                .flatMap(mark -> mark.validity().within(span).stream());
    }

    /** The periods in order, with those that follow each other without a gap joined. */
    private static List<Period> joined(Collection<Period> spans) {
        List<Period> joined = new ArrayList<>();
        for (Period span :
                spans.stream().sorted(Comparator.comparing(Period::start)).toList()) {
            Period last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || span.start().isAfter(last.end().plusDays(1))) {
                joined.add(span);
            } else {
                LocalDate end = span.end().isAfter(last.end()) ? span.end() : last.end();
                joined.set(joined.size() - 1, new Period(last.start(), end));
            }
        }
        return joined;
    }
}
