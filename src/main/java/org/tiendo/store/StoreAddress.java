package org.tiendo.store;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of the store and the user that connects to it.
 *
 * @param url JDBC URL without a user name or password
 * @param password null for none
 */
public record StoreAddress(
        String url, String username, @Nullable String password) {

    private static final Pattern SECRET = Pattern.compile("(?i)[;?&,(]\\s*(user|password\\w*)\\s*=|^jdbc:mysql:.*@");

    /** @throws StoreException when the URL holds a user name or password */
    public StoreAddress {
        if (SECRET.matcher(url).find()) {
            throw new StoreException(
                    "The store's URL holds a user name or password, where logs may show them. Take them out of it and"
                            + " set TIENDO_STORE_USERNAME and TIENDO_STORE_PASSWORD.",
                    null);
        }
    }

    /** The URL without its options: the database's file, or server and name. */
    String place() {
        return url.replaceFirst("^jdbc:(h2:file:|h2:|mysql://|mysql:)?", "").replaceFirst("[;?].*", "");
    }

    @Override
    public String toString() {
        return place() + " as " + username;
    }
}
