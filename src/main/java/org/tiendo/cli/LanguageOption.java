package org.tiendo.cli;

import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.report.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option for the language of an answer, the same for every command that has one. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            converter = Converter.class,
            description = "Its language, such as vi or en. Default: the home's.")
    private @Nullable Language language;

    Language in(Catalog catalog) {
        return language == null ? Language.of(catalog.settings()) : language;
    }

    /** Reads the tag of a language that there are messages in. */
    static final class Converter implements ITypeConverter<Language> {

        @Override
        public Language convert(String tag) {
            return Language.find(tag)
                    .orElseThrow(() ->
                            new TypeConversionException("expected " + Language.expected() + " but was '" + tag + "'"));
        }
    }
}
