package org.tiendo.web.console;

import org.tiendo.operations.HomeTime;
import org.tiendo.schedule.Pauses.Pause;
import org.tiendo.store.Column;
import org.tiendo.web.view.Phrase;

/**
 * A pause in the words of lists.
 *
 * @param kind job or source, as it stands in addresses
 * @param since in the home's zone
 * @param until the time at which it ends by itself; empty when it lasts until somebody resumes it
 */
public record PauseLine(String kind, String name, String since, String by, String reason, String until) {

    static PauseLine of(Pause pause, HomeTime time) {
        return new PauseLine(
                Column.of(pause.kind()),
                pause.name(),
                time.minute(pause.at()),
                pause.by(),
                pause.reason(),
                pause.until() == null ? "" : time.minute(pause.until()));
    }

    /** The paused job or source, such as "job customs". */
    public Phrase what() {
        return Phrase.of("subject." + kind, name);
    }

    /** The person who paused it, and the reason. */
    public String why() {
        return by + ": " + reason;
    }
}
