package org.tiendo.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place figures speak of; names vary, codes do not.
 *
 * @param kind province, city, district, commune, group, ... as the home calls it
 * @param parent code of the area it is a part of; null at the top and for groups
 * @param validFrom first day it existed; null: always
 * @param validTo last day it existed; null: still
 * @param flags marks with their own validity, such as {@code poor_district}
 * @param members for a group: the flag that makes an area of {@code of} a member; null for a place
 */
public record Area(
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

    public Area {
        aliases = List.copyOf(aliases);
        flags = List.copyOf(flags);
    }

    public boolean existsOn(LocalDate day) {
        return holds(validFrom, validTo, day);
    }

    public boolean bears(String flag, LocalDate day) {
        return flags.stream()
                .anyMatch(mark -> mark.flag().equals(flag) && holds(mark.validFrom(), mark.validTo(), day));
    }

    private static boolean holds(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** A mark an area bears for a time, on a legal basis. */
    public record Flag(
            String flag,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String basis) {}

    /** Which areas a group is made of: the parts of {@code of} that bear {@code flag}. */
    public record Members(String flag, String of) {}
}
