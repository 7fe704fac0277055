package org.tiendo.web.pages;

import org.tiendo.catalog.Area;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.Owner;
import org.tiendo.report.Language;

/** The names of areas, indicators and owners in a language; an area that the home no longer has is named by its code. */
record Names(Catalog catalog, Language language) {

    String area(String code) {
        return catalog.areas().find(code).map(this::of).orElse(code);
    }

    String of(Area area) {
        return language.of(area.name());
    }

    String of(Owner owner) {
        return language.of(owner.name());
    }

    String of(IndicatorDefinition indicator) {
        return language.of(indicator.name());
    }
}
