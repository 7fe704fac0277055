package org.tiendo.catalog;

/** The place where the rows of a job are checked and added up. */
public enum Compute {
    /** Here: the source gives its rows one by one. */
    HERE,
    /** In the database of the source, which gives sums, counts and rejected rows only. */
    SOURCE
}
