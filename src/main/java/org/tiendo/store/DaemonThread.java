package org.tiendo.store;

/** A thread that does not keep the process. */
public final class DaemonThread {

    private DaemonThread() {}

    public static Thread named(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        // Started by a request it would take over that of the web application, which Tomcat holds to be a leak.
        thread.setContextClassLoader(DaemonThread.class.getClassLoader());
        return thread;
    }
}
