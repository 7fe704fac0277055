package org.tiendo.operations;

/** A thread that does not keep the process. */
final class DaemonThread {

    private DaemonThread() {}

    static Thread named(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        // Started by a request it would take over that of the web application, which Tomcat holds to be a leak.
        thread.setContextClassLoader(DaemonThread.class.getClassLoader());
        return thread;
    }
}
