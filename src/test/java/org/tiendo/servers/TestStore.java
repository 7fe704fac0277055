package org.tiendo.servers;

/** An empty store to test on. */
public record TestStore(String name, String url, String username, String password) {

    /** What a parametrised test is called by. */
    @Override
    public String toString() {
        return name;
    }
}
