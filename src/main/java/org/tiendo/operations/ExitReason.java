package org.tiendo.operations;

import java.util.regex.Pattern;

/** Explains the status of a run in an English sentence for a terminal, without the stack trace. */
final class ExitReason {

    /** An exception's class before its message, as at the start of a stack trace. */
    private static final Pattern CLASS = Pattern.compile("^(?:[\\w$]+\\.)+([\\w$]+)(?::\\s*|$)");

    private static final String RESTART = "tiendo restart %d --reason \"...\"";

    private ExitReason() {}

    static String of(Run run) {
        RunReason reason = RunReason.of(run);
        return switch (reason.kind()) {
            case RUNNING -> "It is being run by " + run.process() + ".";
            case STOPPING -> "It was asked to stop and does so at its next chunk.";
            case DIED ->
                "The process that ran it, " + run.process()
                        + ", has died. The next start of the same resumes it, or: "
                        + RESTART.formatted(run.number()) + " (of a backfill: tiendo backfill)";
            case COMPLETED -> "It completed.";
            case STOPPED -> "It was stopped. To resume it: " + RESTART.formatted(run.number());
            case FAILED -> reason.cause().toString();
            case LOST -> "The process that ran it, " + run.process() + ", died before it ended.";
            case ABANDONED ->
                "It was abandoned and is not resumed." + (reason.hasCause() ? " It had failed: " + reason.cause() : "");
            case UNKNOWN -> "Its process was taken for dead while it worked, so that nobody knows how far it came.";
        };
    }

    /** The first line without the exception's class; the class where there is no message. */
    static String sentence(String exitMessage) {
        String first = exitMessage.strip().lines().findFirst().orElse("").strip();
        var named = CLASS.matcher(first);
        if (!named.find()) {
            return first;
        }
        String said = first.substring(named.end()).strip();
        return said.isEmpty() ? named.group(1) + ", without a message; its stack trace shows where" : said;
    }
}
