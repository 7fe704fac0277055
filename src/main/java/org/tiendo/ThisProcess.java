package org.tiendo;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What this process and the person who started it are called where others read of them. */
final class ThisProcess {

    private ThisProcess() {}

    /** As other processes are told who holds a claim or runs something. */
    static String node() {
        return "process " + ProcessHandle.current().pid() + " on " + host();
    }

    /** As the operating system knows the person. */
    static String person() {
        return System.getProperty("user.name", "somebody") + "@" + host();
    }

    static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "an unnamed host";
        }
    }
}
