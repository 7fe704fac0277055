package org.tiendo.web.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiendo.catalog.Setting;
import org.tiendo.operations.HomeTime;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Links;

/**
 * The settings by which this node serves, in groups; no secret is on the page.
 *
 * @param revision the start of the fingerprint of the files that are loaded
 * @param asOf the time at which they were read, in the zone
 */
public record SettingsPage(
        String home, String revision, String version, List<Group> groups, String asOf, String zone, Links links) {

    static final String PATH = "/settings";

    /** Enough digits to tell two revisions apart. */
    private static final int SHOWN = 12;

    /** @param key the key of the group's name */
    public record Group(String key, List<Line> lines) {}

    /**
     * A setting.
     *
     * @param meaning the key of the text that says what it is
     * @param state the key of the text in place of a value that is not shown, or not there; empty where there is a value
     * @param origin empty for a default
     */
    public record Line(String name, String meaning, String value, String state, String origin) {

        static Line of(Setting setting) {
            return new Line(
                    setting.key(),
                    "setting." + setting.key().replace('.', '_'),
                    setting.text(),
                    state(setting),
                    setting.origin());
        }

        private static String state(Setting setting) {
            if (setting.isHidden()) {
                return "settings.secret";
            }
            return setting.text().isEmpty() ? "settings.none" : "";
        }
    }

    static SettingsPage of(ServedHome served, Links links) {
        var time = new HomeTime(served.catalog().settings().zone());
        return new SettingsPage(
                served.catalog().home().toString(),
                served.catalog().fingerprint().substring(0, SHOWN),
                served.version(),
                groups(served.catalog().settingsInForce()),
                time.second(served.now()),
                time.zone().getId(),
                links);
    }

    static List<Group> groups(List<Setting> settings) {
        Map<String, List<Line>> groups = settings.stream()
                .collect(Collectors.groupingBy(
                        Setting::group, LinkedHashMap::new, Collectors.mapping(Line::of, Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new Group("settings." + group.getKey(), group.getValue()))
                .toList();
    }
}
