package org.tiendo.access;

/**
 * The start of a server whose store has never had a user: whoever has the link that it prints makes the first administrator.
 */
public final class FirstStart {

    private final Users users;
    private final Secret secret = Secret.random();

    public FirstStart(Users users) {
        this.users = users;
    }

    /** Returns whether there is still no user. */
    public boolean isOpen() {
        return users.isEmpty();
    }

    public boolean isOpenedBy(Secret shown) {
        return secret.equals(shown) && isOpen();
    }

    /** The address of the link without the host. */
    public String link() {
        return secret.inLink();
    }
}
