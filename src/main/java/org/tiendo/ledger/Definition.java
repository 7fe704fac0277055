package org.tiendo.ledger;

import org.tiendo.store.Sha256;

/**
 * What the files say an indicator or a target is.
 *
 * @param code of the indicator, also for a target
 * @param area of a target; empty for an indicator
 * @param plan which plan a target stands in; empty for an indicator
 * @param content as JSON, always written alike
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

    /** Of what it is a definition. */
    public enum Kind {
        INDICATOR,
        TARGET
    }
}
