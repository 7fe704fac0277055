package org.tiendo.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The supported databases, each with the URL options that the ledger needs to be correct. */
enum Vendor {
    H2("jdbc:h2:", ";", ";", "\"") {
        @Override
        void describe(Map<String, String> options) {
            // The one dialect that all three databases understand.
            options.put("MODE", "MySQL");
            // Leases compare the database's clock with instants kept in UTC.
            options.put("TIME ZONE", "UTC");
            // The program closes the store itself, after it has stopped its runs.
            options.put("DB_CLOSE_ON_EXIT", "FALSE");
            // The default, two seconds, is shorter than the commit of a large pull.
            options.put("LOCK_TIMEOUT", "30000");
            // Writes at once: with the default, half a second of committed data would be lost when the process is
            // killed.
            options.put("WRITE_DELAY", "0");
        }
    },

    /** MySQL and MariaDB: Connector/J connects to both. */
    MYSQL("jdbc:mysql:", "?", "&", "`") {
        @Override
        void describe(Map<String, String> options) {
            // Multiplies the rows per second of batch inserts.
            options.put("rewriteBatchedStatements", "true");
            // Leases compare the database's clock with instants kept in UTC.
            options.put("connectionTimeZone", "UTC");
            options.put("forceConnectionTimeZoneToSession", "true");
            // Milliseconds. Without them a process waits for ever for a server that is gone.
            options.put("connectTimeout", "10000");
            options.put("socketTimeout", "300000");
        }
    };

    private final String prefix;
    private final String firstSeparator;
    private final String separator;
    private final String quote;

    Vendor(String prefix, String firstSeparator, String separator, String quote) {
        this.prefix = prefix;
        this.firstSeparator = firstSeparator;
        this.separator = separator;
        this.quote = quote;
    }

    /** The name of a table as it was written when the table was made. */
    String quoted(String name) {
        return quote + name + quote;
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

    /** The URL with the missing options added; an option that it states is kept. */
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

    /** The folder with the Flyway migrations of the Batch and Quartz tables for this database. */
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
