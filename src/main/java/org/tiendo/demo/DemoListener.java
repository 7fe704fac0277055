package org.tiendo.demo;

/** Receives the progress of creating the departments; every method is optional. */
public interface DemoListener {

    /** A listener that does nothing. */
    DemoListener SILENT = new DemoListener() {};

    /** @param departments the number of departments to create */
    default void starts(int departments) {}

    /** @param rows the rows of the table written so far; called every few thousand rows */
    default void writes(String department, String table, long rows) {}

    default void made(String department) {}

    /** @param reason a sentence without secrets; the other departments are still created */
    default void failed(String department, String reason) {}
}
