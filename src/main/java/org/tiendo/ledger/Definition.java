package org.tiendo.ledger;

import org.tiendo.store.Sha256;

/**
 * The definition of an indicator or a target, as the files have it.
 *
 * @param code the code of the indicator, also for a target
 * @param area the area of a target; empty for an indicator
 * @param plan the plan of a target; empty for an indicator
 * @param content JSON, always in the same form
 */
public record Definition(Kind kind, String code, String area, String plan, String content) {

    public static Definition ofIndicator(String code, String content) {
        return new Definition(Kind.INDICATOR, code, "", "", content);
    }

    public static Definition ofTarget(String indicator, String area, String plan, String content) {
        return new Definition(Kind.TARGET, indicator, area, plan, content);
    }

    String sha256() {
        return Sha256.of(content);
    }

    /** The kinds of definitions. */
    public enum Kind {
        INDICATOR,
        TARGET
    }
}
