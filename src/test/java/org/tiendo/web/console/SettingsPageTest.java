package org.tiendo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Setting;
import org.tiendo.homes.HomeFolder;
import org.tiendo.report.Language;
import org.tiendo.web.view.Texts;

class SettingsPageTest {

    private final List<Setting> settings =
            Catalog.read(HomeFolder.SHIPPED, Map.of()).settingsInForce();

    @Test
    void everySettingAndEveryGroupHasAMeaningInEveryLanguage() {
        for (Language language : Language.all()) {
            var texts = new Texts(language, "console");
            assertThat(SettingsPage.groups(settings)).isNotEmpty().allSatisfy(group -> {
                assertThat(texts.of(group.key())).isNotBlank();
                assertThat(group.lines())
                        .allSatisfy(line -> assertThat(texts.of(line.meaning())).isNotBlank());
            });
        }
    }

    @Test
    void aHiddenValueAndNoneHaveWordsInsteadOfAText() {
        var hidden = SettingsPage.Line.of(new Setting("store.password", "", true, "", 0, List.of()));
        var none = SettingsPage.Line.of(new Setting("serve.proxies", "", false, "", 0, List.of()));
        var stated = SettingsPage.Line.of(new Setting("serve.port", "8080", false, "", 0, List.of()));

        assertThat(hidden.state()).isEqualTo("settings.secret");
        assertThat(none.state()).isEqualTo("settings.none");
        assertThat(stated.state()).isEmpty();
    }
}
