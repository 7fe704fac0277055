package org.tiendo.schedule;

import java.util.Locale;
import org.tiendo.words.Sentence;

/**
 * The reasons for which a node starts nothing. The arguments: the node, the revision of the schedule that counts, the
 * node and the moment that made it count, and for one the revision of this node's files.
 */
public enum StandBy implements Sentence.Kind {
    UNREADABLE("can't be read"),
    OF_OTHER_REVISION("are those of revision %5$s"),
    NEVER_APPLIED("were never applied");

    private final String english;

    StandBy(String files) {
        english = "the files of %1$s " + files + ", but the schedule is at revision %2$s, applied by %3$s on %4$s. It"
                + " starts nothing until it has the same files; or make its files the ones that count, by: tiendo"
                + " schedule apply";
    }

    @Override
    public String key() {
        return "incident.files." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
