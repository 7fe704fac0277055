package org.tiendo.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.yaml.Entry;

/**
 * Reads the valid entries of {@code config/areas.yaml}, so that other files can be checked against them even if some
 * entries have problems.
 */
record AreaReader(TextReader texts) {

    Areas read(Entry root) {
        return Areas.of(root.items("areas").stream()
                .flatMap(entry -> area(entry).stream())
                .toList());
    }

    private Optional<Area> area(Entry entry) {
        return entry.text("code")
                .map(code -> new Area(
                        code,
                        texts.find(entry, "name").orElse(Text.of(texts.language(), code)),
                        entry.words("kind").orElse(""),
                        entry.items("aliases").stream()
                                .map(Entry::text)
                                .map(Entry::composed)
                                .toList(),
                        parents(entry),
                        entry.date("valid_from").orElse(null),
                        entry.date("valid_to").orElse(null),
                        flags(entry),
                        members(entry),
                        became(entry),
                        entry.words("document").orElse("")));
    }

    private static List<Area.Parent> parents(Entry entry) {
        return entry.scalar("parent")
                .map(parent -> List.of(new Area.Parent(parent.text(), null, null)))
                .orElse(entry.items("parent").stream()
                        .map(parent -> new Area.Parent(
                                parent.text("area").orElse(""),
                                parent.date("valid_from").orElse(null),
                                parent.date("valid_to").orElse(null)))
                        .toList());
    }

    private static List<Area.Successor> became(Entry entry) {
        return entry.items("became").stream()
                .map(successor -> new Area.Successor(
                        successor.text("area").orElse(""),
                        successor.number("share").orElse(BigDecimal.ONE)))
                .toList();
    }

    private static List<Area.Flag> flags(Entry entry) {
        return entry.items("flags").stream()
                .map(flag -> new Area.Flag(
                        flag.text("flag").orElse(""),
                        flag.date("valid_from").orElse(null),
                        flag.date("valid_to").orElse(null),
                        flag.words("basis").orElse("")))
                .toList();
    }

    private static Area.@Nullable Members members(Entry entry) {
        return entry.find("members")
                .map(members -> new Area.Members(
                        members.text("flag").orElse(""), members.text("of").orElse("")))
                .orElse(null);
    }
}
