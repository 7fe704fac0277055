package org.tiendo.servers;

import java.util.List;

/** What differs for servers that do not like to be started by root. */
final class Root {

    private static final String NOBODY = "65534";

    private Root() {}

    static boolean isMe() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** A user namespace of its own, in which root is nobody, or the user nobody where there is none to be had. */
    static List<String> givenUp() {
        if (!isMe()) {
            return List.of();
        }
        return canUnshare()
                ? List.of("unshare", "-U")
                : List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    }

    static boolean canUnshare() {
        try {
            return new ProcessBuilder("unshare", "-U", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (java.io.IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
