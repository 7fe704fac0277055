package org.tiendo.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold in {@code config/areas.yaml} beyond its schema. */
final class AreaRules {

    private final References references;
    private final Problems problems;
    private final Set<String> inCycles = new LinkedHashSet<>();

    AreaRules(References references, Problems problems) {
        this.references = references;
        this.problems = problems;
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
        areas.forEach(area -> check(area, flags));
    }

    private void check(Entry area, Set<String> flags) {
        validity(area);
        area.items("flags").forEach(this::validity);
        area.scalar("parent").ifPresent(parent -> parent(area, parent));
        area.find("members").ifPresent(members -> members(members, flags));
    }

    private void validity(Entry entry) {
        entry.date("valid_from")
                .ifPresent(from -> entry.date("valid_to")
                        .filter(from::isAfter)
                        .ifPresent(to -> problems.add(
                                entry.get("valid_from"), "valid_from " + from + " is after valid_to " + to)));
    }

    private void parent(Entry area, Entry parent) {
        if (references.areas().follow(parent, problems).isPresent()) {
            area.text("code").filter(code -> !inCycles.contains(code)).ifPresent(code -> cycle(code, parent));
        }
    }

    private void cycle(String code, Entry parent) {
        Set<String> path = new LinkedHashSet<>();
        Optional<String> next = Optional.of(code);
        while (next.isPresent() && path.add(next.get())) {
            next = references.areas().find(next.get()).flatMap(area -> area.text("parent"));
        }
        if (next.filter(code::equals).isPresent()) {
            inCycles.addAll(path);
            problems.add(
                    parent, "area '" + code + "' is a part of itself: " + String.join(" in ", path) + " in " + code);
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
