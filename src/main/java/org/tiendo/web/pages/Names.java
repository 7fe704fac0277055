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
        return named(area.nameVi(), area.nameEn());
    }

    String of(Owner owner) {
        return named(owner.nameVi(), owner.nameEn());
    }

    String of(IndicatorDefinition indicator) {
        return named(indicator.nameVi(), indicator.nameEn());
    }

    private String named(String inVietnamese, String inEnglish) {
        return switch (language) {
            case VI -> inVietnamese;
            case EN -> inEnglish;
        };
    }
}
