package org.tiendo.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The databases a store may be kept in, each with what its URL has to say for the ledger to be right. */
enum Vendor {
    H2("jdbc:h2:", ";", ";") {
        @Override
        void describe(Map<String, String> options) {
            // The one dialect that all three databases speak.
            options.put("MODE", "MySQL");
            // Leases compare the database's clock with instants kept in UTC.
            options.put("TIME ZONE", "UTC");
            // The program closes the store itself, after it has stopped its runs.
            options.put("DB_CLOSE_ON_EXIT", "FALSE");
            // Two seconds, its default, is shorter than the commit of a large pull.
            options.put("LOCK_TIMEOUT", "30000");
            // Written at once: half a second, its default, of what was committed would die with a killed process.
            options.put("WRITE_DELAY", "0");
        }
    },

    /** MariaDB too: Connector/J speaks to both. */
    MYSQL("jdbc:mysql:", "?", "&") {
        @Override
        void describe(Map<String, String> options) {
            // Several times the rows a second for those who write batches.
            options.put("rewriteBatchedStatements", "true");
            // Leases compare the database's clock with instants kept in UTC.
            options.put("connectionTimeZone", "UTC");
            options.put("forceConnectionTimeZoneToSession", "true");
            // Milliseconds. Without them a process waits for ever on a server that has gone away.
            options.put("connectTimeout", "10000");
            options.put("socketTimeout", "300000");
        }
    };

    private final String prefix;
    private final String firstSeparator;
    private final String separator;

    Vendor(String prefix, String firstSeparator, String separator) {
        this.prefix = prefix;
        this.firstSeparator = firstSeparator;
        this.separator = separator;
    }

    /** @throws StoreException when the URL is of none of them */
    static Vendor of(StoreAddress address) {
        return Arrays.stream(values())
                .filter(vendor -> address.url().startsWith(vendor.prefix))
                .findFirst()
                .orElseThrow(() -> new StoreException(
                        "The store can't be kept in \"" + address.url().replaceFirst("[;?].*", "")
                                + "\": its URL has to begin with jdbc:h2:file: or, for MySQL and for MariaDB,"
                                + " jdbc:mysql://.",
                        null));
    }

    /** The URL with the options it lacks; one that is stated is left as it is. */
    String completed(String url) {
        Map<String, String> options = new LinkedHashMap<>();
        describe(options);
        var completed = new StringBuilder(url);
        options.forEach((name, value) -> {
            if (!states(url, name)) {
                completed.append(completed.indexOf(firstSeparator) < 0 ? firstSeparator : separator);
                completed.append(name).append('=').append(value);
            }
        });
        return completed.toString();
    }

    /** Where Flyway finds the tables of Batch and Quartz in this database's words. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract void describe(Map<String, String> options);

    private static boolean states(String url, String option) {
        return Arrays.stream(url.split("[;?&]"))
                .skip(1)
                .anyMatch(stated -> stated.split("=", 2)[0].strip().equalsIgnoreCase(option));
    }
}
