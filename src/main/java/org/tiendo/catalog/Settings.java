package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Thresholds;

/**
 * The settings in {@code config/application.yaml}.
 *
 * @param zone the time zone of business dates, and of days without a time
 * @param language the tag of the language in which every text of the home is there, such as {@code vi}
 * @param storeUrl the JDBC URL of the store
 * @param tolerance the largest difference between two sources of a series, as a share, that is not a conflict
 * @param pace the limits of pace between the statuses of an open target
 * @param blockRows the number of rows that are read, checked and aggregated together
 * @param plausible the days that a row may belong to, where its job states none
 * @param report the settings of the monthly report
 * @param operating the settings for unattended operation
 * @param export the settings of the files of sealed editions
 */
public record Settings(
        ZoneId zone,
        String language,
        String storeUrl,
        String storeUsername,
        @Nullable String storePassword,
        BigDecimal tolerance,
        Thresholds pace,
        int blockRows,
        Plausible plausible,
        ReportSettings report,
        OperatingSettings operating,
        ExportSettings export) {

    private static final Pattern SECRETS = Pattern.compile("(?s)(?<=[?;]).*|(?<=//)[^?;]*(?=@)");

    /** The JDBC URL without its user and its parameters, any of which may be a secret. */
    String shownStoreUrl() {
        return SECRETS.matcher(storeUrl).replaceAll("***");
    }

    /** The settings without the password, also where the URL contains one from the environment. */
    @Override
    public String toString() {
        return "Settings[zone=" + zone + ", store=" + shownStoreUrl() + ", tolerance="
                + tolerance + ", pace=" + pace + ", blockRows=" + blockRows
                + ", export=" + export + "]";
    }
}
