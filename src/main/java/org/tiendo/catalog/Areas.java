package org.tiendo.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The areas of a home, found by code or by any of their names. */
public final class Areas {

    /** In the order of the file. */
    public Collection<Area> all() {
        throw new UnsupportedOperationException();
    }

    public Optional<Area> find(String code) {
        throw new UnsupportedOperationException(code);
    }

    /** Its code for a code, name or alias in any spelling of accents, case and apostrophes; empty if none or several. */
    public Optional<String> resolve(String written) {
        throw new UnsupportedOperationException(written);
    }

    /** Codes of the areas that make up an area or group on a day; empty for one without parts. */
    public List<String> parts(String code, LocalDate day) {
        throw new UnsupportedOperationException(code + day);
    }
}
