package org.tiendo.catalog;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tiendo.catalog.yaml.Entry;

/** Reads the owners from a {@code config/indicators.yaml} that has no problems. */
record OwnerReader(TextReader texts, Placeholders placeholders) {

    Owners read(Entry root) {
        List<Owner> all = root.items("owners").stream().map(this::owner).toList();
        Map<String, Owner> byCode = all.stream().collect(toMap(Owner::code, Function.identity()));
        Map<String, Owner> byIndicator = new LinkedHashMap<>();
        for (Entry indicator : root.items("indicators")) {
            indicator
                    .text("owner")
                    .ifPresent(owner -> byIndicator.put(
                            indicator.get("code").text(), Objects.requireNonNull(byCode.get(owner), owner)));
        }
        return new Owners(all, byIndicator);
    }

    private Owner owner(Entry entry) {
        return new Owner(
                entry.get("code").text(),
                texts.get(entry, "name"),
                entry.text("email")
                        .map(placeholders::fill)
                        .filter(address -> !address.isBlank())
                        .orElse(null));
    }
}
