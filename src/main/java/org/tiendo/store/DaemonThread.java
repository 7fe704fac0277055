package org.tiendo.store;

/** Creates daemon threads, which do not keep the process alive. */
public final class DaemonThread {

    private DaemonThread() {}

    public static Thread named(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        // A thread started by a request would inherit the class loader of the web application, which Tomcat reports as
        // a leak.
        thread.setContextClassLoader(DaemonThread.class.getClassLoader());
        return thread;
    }
}
