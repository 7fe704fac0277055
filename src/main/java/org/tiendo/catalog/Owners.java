package org.tiendo.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The departments that answer for the indicators. They are no part of an indicator's definition: another owner changes no
 * figure.
 *
 * @param all in the order of the file
 * @param byIndicator by the indicator's code; indicators without an owner are missing
 */
public record Owners(List<Owner> all, Map<String, Owner> byIndicator) {

    public Owners {
        all = List.copyOf(all);
        byIndicator = Map.copyOf(byIndicator);
    }

    /** The owner of an indicator; empty where the files name none. */
    public Optional<Owner> of(String indicator) {
        return Optional.ofNullable(byIndicator.get(indicator));
    }

    public Optional<Owner> find(String code) {
        return all.stream().filter(owner -> owner.code().equals(code)).findFirst();
    }
}
