package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Period;

/**
 * A place or group that figures belong to, identified by its code, as names vary.
 *
 * @param kind the administrative level, such as province, city, district, commune or group, in the home's own terms
 * @param parents the larger areas that it is a part of, one at a time; empty at the top and for groups
 * @param validFrom the first day it existed; null: no first day
 * @param validTo the last day it existed; null: it still exists
 * @param flags marks with their own validity, such as {@code poor_district}
 * @param members for a group: the flag that makes an area of {@code of} a member; null for a place
 * @param became the successors that replaced it when it ended, with shares that add up to one; empty where they are not
 *     stated
 * @param document the legal document of the change; may be empty
 */
public record Area(
        String code,
        Text name,
        String kind,
        List<String> aliases,
        List<Parent> parents,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Flag> flags,
        @Nullable Members members,
        List<Successor> became,
        String document) {

    public Area {
        aliases = List.copyOf(aliases);
        parents = List.copyOf(parents);
        flags = List.copyOf(flags);
        became = List.copyOf(became);
    }

    /**
     * Creates an area that always had the same parent, or none, and has no stated successors.
     *
     * @param parent null at the top and for groups
     */
    public Area(
            String code,
            Text name,
            String kind,
            List<String> aliases,
            @Nullable String parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<Flag> flags,
            @Nullable Members members) {
        this(
                code,
                name,
                kind,
                aliases,
                parent == null ? List.of() : List.of(new Parent(parent, null, null)),
                validFrom,
                validTo,
                flags,
                members,
                List.of(),
                "");
    }

    /** Lists the successors as {@code 701 (0.25), 702 (0.75)}, a single one without its share; empty without any. */
    public String successors() {
        return became.stream()
                .map(successor -> became.size() == 1
                        ? successor.area()
                        : successor.area() + " (" + successor.share().toPlainString() + ")")
                .collect(Collectors.joining(", "));
    }

    public boolean existsOn(LocalDate day) {
        return validity().holds(day);
    }

    /** The days of a period on which the area existed, as one period. */
    public Optional<Period> existing(Period days) {
        return validity().within(days);
    }

    public boolean bears(String flag, LocalDate day) {
        return flags.stream()
                .anyMatch(mark -> mark.flag().equals(flag) && mark.validity().holds(day));
    }

    /** The code of its parent on a day; empty at the top and for groups. */
    public Optional<String> parentOn(LocalDate day) {
        return parents.stream()
                .filter(parent -> parent.validity().holds(day))
                .map(Parent::area)
                .findFirst();
    }

    /** The code of its latest parent; null at the top and for groups. */
    public @Nullable String parent() {
        return parents.isEmpty() ? null : parents.get(parents.size() - 1).area();
    }

    Validity validity() {
        return new Validity(validFrom, validTo);
    }

    /**
     * The larger area that an area belongs to for a time.
     *
     * @param validFrom null: no first day
     * @param validTo null: no last day
     */
    public record Parent(
            String area,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        Validity validity() {
            return new Validity(validFrom, validTo);
        }
    }

    /** A mark an area bears for a time, on a legal basis. */
    public record Flag(
            String flag,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String basis) {

        Validity validity() {
            return new Validity(validFrom, validTo);
        }
    }

    /** The definition of a group's members: the parts of {@code of} that bear {@code flag}. */
    public record Members(String flag, String of) {}

    /**
     * An area that replaced one that ended.
     *
     * @param share the share of the ended area's figures that counts for it; 1 is all of them
     */
    public record Successor(String area, BigDecimal share) {}
}
