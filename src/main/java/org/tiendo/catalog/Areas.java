package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Geography;
import org.tiendo.distance.Period;
import org.tiendo.distance.Piece;

/** The areas of a home, found by code or by any of their names, with their parts, predecessors and successors. */
public final class Areas implements Geography {

    private final Map<String, Area> byCode = new LinkedHashMap<>();
    private final AreaNames names;
    private final Partition partition;
    private final Lineage lineage;

    private Areas(Collection<Area> areas) {
        areas.forEach(area -> byCode.putIfAbsent(area.code(), area));
        names = new AreaNames(areas);
        partition = new Partition(byCode);
        lineage = new Lineage(byCode);
    }

    public static Areas of(Collection<Area> areas) {
        return new Areas(areas);
    }

    /** All areas, in the order of the file. */
    public Collection<Area> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The code of the area that a code, name or alias means in any spelling of accents, case and apostrophes; empty
     * where there is none or more than one.
     */
    public Optional<String> resolve(String written) {
        return only(named(written));
    }

    /**
     * The code of the area that a code, name or alias means on a day: where a name passed from one area to another, the
     * area that exists on the day.
     */
    public Optional<String> resolve(String written, LocalDate day) {
        return existing(named(written), day);
    }

    /** The codes of the areas of any time that a code, name or alias may mean. */
    public Set<String> named(String written) {
        String code = written.strip();
        return byCode.containsKey(code) ? Set.of(code) : names.of(written);
    }

    /** The only one of the codes; of several, the only one whose area exists on the day, else empty. */
    public Optional<String> existing(Set<String> codes, LocalDate day) {
        return codes.size() == 1
                ? only(codes)
                : only(codes.stream()
                        .filter(code ->
                                find(code).filter(area -> area.existsOn(day)).isPresent())
                        .collect(Collectors.toSet()));
    }

    private static Optional<String> only(Set<String> codes) {
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    /** The codes of the parts of an area or group on a day; empty for one without parts. */
    public List<String> parts(String code, LocalDate day) {
        return parts(code, Period.day(day)).stream().map(Piece::area).toList();
    }

    /** The codes of the areas that an area has ever been a part of, directly or through other areas. */
    public Set<String> wholes(String area) {
        return partition.wholes(area);
    }

    @Override
    public Set<String> parts(String area) {
        return partition.parts(area);
    }

    @Override
    public List<Piece> parts(String area, Period days) {
        return partition.parts(area, days);
    }

    @Override
    public List<Piece> parts(String area, Period days, LocalDate areasOf) {
        List<Piece> ofTheDays = parts(area, days);
        Map<Piece, BigDecimal> shares = new LinkedHashMap<>();
        for (Piece part : parts(area, Period.day(areasOf))) {
            List<Piece> territory = territory(part.area(), days, areasOf);
            if (territory.isEmpty()) {
                return ofTheDays;
            }
            territory.forEach(
                    piece -> shares.merge(new Piece(piece.area(), piece.days()), piece.share(), BigDecimal::add));
        }
        Set<Piece> meant = Piece.of(shares);
        return meant.equals(Set.copyOf(ofTheDays)) ? ofTheDays : List.copyOf(meant);
    }

    @Override
    public Set<String> predecessors(String area) {
        return lineage.predecessors(area);
    }

    @Override
    public List<Piece> territory(String area, Period days, @Nullable LocalDate areasOf) {
        return lineage.territory(area, days, areasOf);
    }

    /** The direct predecessors of the area, in the order of the file. */
    public List<Area> before(String area) {
        return lineage.before(area);
    }

    /** The codes of an area's successors that exist on a later day; the area itself where it still exists. */
    public Set<String> after(String area, LocalDate day) {
        return lineage.after(area, day);
    }

    /**
     * The reason why no figure of an area can belong to the days, with the areas that existed then; empty where it
     * existed on any of them.
     */
    public Optional<String> absence(String code, Period days) {
        return find(code)
                .filter(area -> area.existing(days).isEmpty())
                .map(area -> area.validTo() != null && area.validTo().isBefore(days.start())
                        ? ended(area, area.validTo())
                        : "area " + code + " exists since " + area.validFrom() + earlier(code));
    }

    private static String ended(Area area, LocalDate day) {
        String successors = area.successors();
        return "area " + area.code() + " ended on " + day + (successors.isEmpty() ? "" : "; it became " + successors);
    }

    private String earlier(String code) {
        String predecessors = before(code).stream().map(Area::code).collect(Collectors.joining(", "));
        return predecessors.isEmpty() ? "" : "; before, it was " + predecessors;
    }
}
