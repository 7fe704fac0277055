package org.tiendo.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Edition;
import org.tiendo.report.Listing;

/** The content of an answer, before it has a format. */
sealed interface Answer {

    /**
     * Rows.
     *
     * @param name a short name for them, as of a sheet
     * @param file the name of a file of them, without its suffix
     * @param edition the edition that they are of; null when they are of several or of none
     * @param next the place to go on from; null at the end
     */
    record Table(
            String name,
            String file,
            Listing<?> listing,
            @Nullable Edition edition,
            @Nullable String next) implements Answer {

        /** Rows of no one edition. */
        static Table of(String name, Listing<?> listing, @Nullable String next) {
            return new Table(name, name, listing, null, next);
        }

        /** Rows of an edition. */
        static Table of(String name, Listing<?> listing, Edition edition, @Nullable String next) {
            String file = name + "-" + edition.businessDate() + "-" + edition.revision();
            return new Table(name, file, listing, edition, next);
        }
    }

    /** One thing, which has no form but JSON. */
    record Document(Edition edition, Json json) implements Answer {}

    /** Writes a JSON document. */
    @FunctionalInterface
    interface Json {
        void to(Appendable out) throws IOException;
    }
}
