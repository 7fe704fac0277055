package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Period;

/**
 * A place figures speak of; names vary, codes do not.
 *
 * @param kind province, city, district, commune, group, ... as the home calls it
 * @param parents what it is a part of, one at a time; empty at the top and for groups
 * @param validFrom first day it existed; null: always
 * @param validTo last day it existed; null: still
 * @param flags marks with their own validity, such as {@code poor_district}
 * @param members for a group: the flag that makes an area of {@code of} a member; null for a place
 * @param became the areas that took its place when it ended, the shares adding up to one; empty where nobody says
 * @param document where that is laid down; may be empty
 */
public record Area(
        String code,
        String nameVi,
        String nameEn,
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
     * One that has always been a part of the same area, and of which nobody says what became of it.
     *
     * @param parent null at the top and for groups
     */
    public Area(
            String code,
            String nameVi,
            String nameEn,
            String kind,
            List<String> aliases,
            @Nullable String parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<Flag> flags,
            @Nullable Members members) {
        this(
                code,
                nameVi,
                nameEn,
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

    public boolean existsOn(LocalDate day) {
        return validity().holds(day);
    }

    /** The days of a period on which the area existed, side by side. */
    public Optional<Period> existing(Period days) {
        return validity().within(days);
    }

    public boolean bears(String flag, LocalDate day) {
        return flags.stream()
                .anyMatch(mark -> mark.flag().equals(flag) && mark.validity().holds(day));
    }

    /** Code of the area it is a part of on a day; empty at the top and for groups. */
    public Optional<String> parentOn(LocalDate day) {
        return parents.stream()
                .filter(parent -> parent.validity().holds(day))
                .map(Parent::area)
                .findFirst();
    }

    /** Code of the area it is a part of, or was at last; null at the top and for groups. */
    public @Nullable String parent() {
        return parents.isEmpty() ? null : parents.get(parents.size() - 1).area();
    }

    Validity validity() {
        return new Validity(validFrom, validTo);
    }

    /**
     * The larger area that an area belongs to for a time.
     *
     * @param validFrom null: always before
     * @param validTo null: still
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

    /** Which areas a group is made of: the parts of {@code of} that bear {@code flag}. */
    public record Members(String flag, String of) {}

    /**
     * An area that took the place of one that ended.
     *
     * @param share of the figures of the one that ended; 1 is all of them
     */
    public record Successor(String area, BigDecimal share) {}
}
