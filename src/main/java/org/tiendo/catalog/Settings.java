package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Thresholds;

/**
 * {@code config/application.yaml}.
 *
 * @param zone of business dates, and of days that are given without a time
 * @param storeUrl JDBC URL of the store
 * @param tolerance how far, as a share, two sources of one series may differ before it is a conflict
 * @param pace which pace counts as what
 * @param blockRows rows read, checked and aggregated at a time
 * @param plausible which days a row may speak of, where its job states nothing else
 * @param operating of nights that run by themselves
 */
public record Settings(
        ZoneId zone,
        String storeUrl,
        String storeUsername,
        @Nullable String storePassword,
        BigDecimal tolerance,
        Thresholds pace,
        int blockRows,
        Plausible plausible,
        OperatingSettings operating) {

    private static final Pattern SECRETS = Pattern.compile("(?i)(password|pwd)\\s*=\\s*[^&;]*|(?<=//)[^/@]*(?=@)");

    /** Without the password, also where the environment put one into the URL. */
    @Override
    public String toString() {
        return "Settings[zone=" + zone + ", store=" + SECRETS.matcher(storeUrl).replaceAll("***") + ", tolerance="
                + tolerance + ", pace=" + pace + ", blockRows=" + blockRows + "]";
    }
}
