package org.tiendo.web.pages;

import org.tiendo.catalog.Area;
import org.tiendo.catalog.Catalog;
import org.tiendo.report.Language;

/** The names of areas in a language; the code of an area that the home no longer has. */
record Names(Catalog catalog, Language language) {

    String area(String code) {
        return catalog.areas().find(code).map(this::of).orElse(code);
    }

    String of(Area area) {
        return switch (language) {
            case VI -> area.nameVi();
            case EN -> area.nameEn();
        };
    }
}
