package org.tiendo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** The names of this process and of the person who started it, as other processes and people see them. */
final class ThisProcess {

    private ThisProcess() {}

    /** The name of this process, for example as the owner of a lease. */
    static String node() {
        return "process " + ProcessHandle.current().pid() + " on " + host();
    }

    /** The person's name in the operating system, with the host. */
    static String person() {
        return System.getProperty("user.name", "somebody") + "@" + host();
    }

    /** The version of the program; a word in brackets where it does not run from its jar. */
    static String version() {
        return Optional.ofNullable(ThisProcess.class.getPackage())
                .map(Package::getImplementationVersion)
                .orElse("(not packaged)");
    }

    static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "an unnamed host";
        }
    }
}
