package org.tiendo.cli;

/** The exit codes of the process. */
final class ExitCode {

    static final int DONE = 0;
    static final int FAILED = 1;
    /** Wrong usage or configuration: nothing has run. */
    static final int MISUSED = 2;
    /** The edition is sealed, but some jobs failed. */
    static final int INCOMPLETE = 3;

    private ExitCode() {}
}
