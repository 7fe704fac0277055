package org.tiendo.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code config/areas.yaml}, as far as it goes: other files are checked against what could be read. */
final class AreaReader {

    private AreaReader() {}

    static Areas read(Entry root) {
        return Areas.of(root.items("areas").stream()
                .flatMap(entry -> area(entry).stream())
                .toList());
    }

    private static Optional<Area> area(Entry entry) {
        return entry.text("code")
                .map(code -> new Area(
                        code,
                        name(entry, "vi", code),
                        name(entry, "en", code),
                        entry.words("kind").orElse(""),
                        entry.items("aliases").stream()
                                .map(Entry::text)
                                .map(Entry::composed)
                                .toList(),
                        entry.text("parent").orElse(null),
                        entry.date("valid_from").orElse(null),
                        entry.date("valid_to").orElse(null),
                        flags(entry),
                        members(entry)));
    }

    private static String name(Entry entry, String language, String code) {
        return entry.find("name").flatMap(name -> name.words(language)).orElse(code);
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
