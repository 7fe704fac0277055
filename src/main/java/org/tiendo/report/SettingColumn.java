package org.tiendo.report;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Setting;

/** The columns of a setting in files, in their order. */
enum SettingColumn {
    SETTING(Setting::key),
    /** Null without a value, and where it is hidden. */
    VALUE(setting -> setting.text().isEmpty() ? null : setting.text()),
    IS_HIDDEN(Setting::isHidden),
    FILE(setting -> setting.file().isEmpty() ? null : setting.file()),
    LINE(setting -> setting.line() == 0 ? null : setting.line()),
    VARIABLES(setting -> setting.variables().isEmpty() ? null : String.join(", ", setting.variables()));

    private final Function<Setting, @Nullable Object> reading;

    SettingColumn(Function<Setting, @Nullable Object> reading) {
        this.reading = reading;
    }

    @Nullable
    Object of(Setting setting) {
        return reading.apply(setting);
    }
}
