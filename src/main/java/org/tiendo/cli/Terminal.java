package org.tiendo.cli;

import java.util.Map;
import org.tiendo.distance.Status;
import org.tiendo.report.Paint;
import picocli.CommandLine.Help.Ansi;

/** The abilities of the terminal: plain text only, or colours and a line that is overwritten. */
public enum Terminal {
    PLAIN(Ansi.OFF),
    ANSI(Ansi.ON);

    private final Ansi ansi;

    Terminal(Ansi ansi) {
        this.ansi = ansi;
    }

    /**
     * Detects the terminal: plain where output goes to a file or another program, and where {@code NO_COLOR} asks for
     * it.
     */
    public static Terminal of(Map<String, String> environment) {
        boolean isUnwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return isUnwanted || !Ansi.AUTO.enabled() ? PLAIN : ANSI;
    }

    Ansi ansi() {
        return ansi;
    }

    Paint paint() {
        return (status, text) -> styled(style(status), text);
    }

    String alarming(String text) {
        return styled("fg(red)", text);
    }

    private String styled(String style, String text) {
        if (!ansi.enabled()) {
            return text;
        }
        return Ansi.Style.on(Ansi.Style.parse(style)) + text + Ansi.Style.reset.on();
    }

    private static String style(Status status) {
        return switch (status) {
            case EXCEEDED, REACHED, ON_TRACK -> "fg(green)";
            case NOT_REACHED, OFF_TRACK, REVERSING -> "fg(red)";
            case AT_RISK, CONFLICT, NOT_ASSESSABLE -> "fg(yellow)";
            case IN_PERIOD -> "fg(cyan)";
            case NO_DATA, NOT_DUE -> "faint";
        };
    }
}
