package org.tiendo.demo;

/** Is told how the making of the departments goes on; every method may be left out. */
public interface DemoListener {

    /** For those who do not care. */
    DemoListener SILENT = new DemoListener() {};

    /** @param departments how many are to be made */
    default void starts(int departments) {}

    /** @param rows of the table so far; called every few thousand */
    default void writes(String department, String table, long rows) {}

    default void made(String department) {}

    /** @param reason a sentence without secrets; the other departments are still made */
    default void failed(String department, String reason) {}
}
