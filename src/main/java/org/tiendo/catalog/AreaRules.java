package org.tiendo.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.Words;

/** The rules for {@code config/areas.yaml} beyond its schema. */
final class AreaRules {

    private final References references;
    private final Problems problems;
    private final Cycle parents;

    AreaRules(References references, Problems problems) {
        this.references = references;
        this.problems = problems;
        parents = new Cycle(code -> references.areas().find(code).stream()
                .flatMap(AreaRules::parents)
                .map(Entry::text)
                .toList());
    }

    void check(Entry root) {
        List<Entry> areas = root.items("areas");
        if (areas.isEmpty() || areas.stream().anyMatch(area -> !area.has("code"))) {
            references.areas().isIncomplete();
        }
        areas.forEach(
                area -> area.scalar("code").ifPresent(code -> references.areas().define(code, area, problems)));
        Set<String> flags = areas.stream()
                .flatMap(area -> area.items("flags").stream())
                .flatMap(flag -> flag.text("flag").stream())
                .collect(Collectors.toSet());
        var successors = new SuccessorRules(references, problems);
        areas.forEach(area -> {
            check(area, flags);
            successors.check(area);
        });
    }

    private void check(Entry area, Set<String> flags) {
        validity(area);
        area.items("flags").forEach(this::validity);
        area.items("parent").forEach(this::validity);
        oneAtATime(area.items("parent"));
        parents(area).forEach(parent -> parent(area, parent));
        area.find("members").ifPresent(members -> members(members, flags));
    }

    /** The references to the parent of an area, or to its parents at different times. */
    private static Stream<Entry> parents(Entry area) {
        return Stream.concat(
                area.scalar("parent").stream(),
                area.items("parent").stream().flatMap(parent -> parent.scalar("area").stream()));
    }

    private void validity(Entry entry) {
        entry.date("valid_from")
                .ifPresent(from -> entry.date("valid_to")
                        .filter(from::isAfter)
                        .ifPresent(to -> problems.add(
                                entry.get("valid_from"), "valid_from " + from + " is after valid_to " + to)));
    }

    private void oneAtATime(List<Entry> parents) {
        for (int i = 1; i < parents.size(); i++) {
            Validity here = during(parents.get(i));
            Optional<Entry> other = parents.subList(0, i).stream()
                    .filter(before -> during(before).overlaps(here))
                    .findFirst();
            if (other.isPresent()) {
                problems.add(
                        parents.get(i),
                        "an area is a part of one area at a time; the days overlap with those of '"
                                + other.get().text("area").orElse("") + "'");
            }
        }
    }

    private static Validity during(Entry entry) {
        return new Validity(
                entry.date("valid_from").orElse(null), entry.date("valid_to").orElse(null));
    }

    private void parent(Entry area, Entry parent) {
        if (references.areas().follow(parent, problems).isPresent()) {
            List<String> path = area.text("code").map(parents::from).orElse(List.of());
            if (!path.isEmpty()) {
                problems.add(
                        parent,
                        "area '" + path.get(0) + "' is a part of itself: " + String.join(" in ", path) + " in "
                                + path.get(0));
            }
        }
    }

    private void members(Entry members, Set<String> flags) {
        members.scalar("of").ifPresent(of -> references.areas().follow(of, problems));
        members.scalar("flag")
                .filter(flag -> !flags.contains(flag.text()))
                .ifPresent(flag -> problems.add(
                        flag, "no area bears the flag '" + flag.text() + "'" + Words.didYouMean(flag.text(), flags)));
    }
}
