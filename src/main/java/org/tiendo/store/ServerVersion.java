package org.tiendo.store;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product and version that a server of the MySQL family reports. */
record ServerVersion(String product, int major, int minor) {

    /** MariaDB before 11 reports MySQL 5.5.5, followed by its own version. */
    private static final Pattern VERSION = Pattern.compile("^(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)");

    static ServerVersion of(DatabaseMetaData server) throws SQLException {
        return parse(server.getDatabaseProductVersion());
    }

    static ServerVersion parse(String text) {
        boolean mariaDb = text.contains("MariaDB");
        Matcher numbers = VERSION.matcher(text);
        if (!numbers.find()) {
            return new ServerVersion(text, 0, 0);
        }
        return new ServerVersion(mariaDb ? "MariaDB" : "MySQL", number(numbers, 1), number(numbers, 2));
    }

    /**
     * True for MySQL from 8.0, which has window functions, and MariaDB from 11.4, whose fractions of seconds
     * Connector/J keeps.
     */
    boolean isSupported() {
        return product.equals("MariaDB") ? isFrom(11, 4) : product.equals("MySQL") && isFrom(8, 0);
    }

    private static int number(Matcher numbers, int group) {
        return Integer.parseInt(Objects.requireNonNull(numbers.group(group)));
    }

    private boolean isFrom(int leastMajor, int leastMinor) {
        return major > leastMajor || (major == leastMajor && minor >= leastMinor);
    }

    @Override
    public String toString() {
        return product + " " + major + "." + minor;
    }
}
