package org.tiendo.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Edition;

/** The attributes of an edition by the names that they have in all files. */
public final class EditionFacts {

    private EditionFacts() {}

    /** In the order of the files. */
    public static Map<String, @Nullable Object> of(Edition edition) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("business_date", edition.businessDate());
        facts.put("revision", edition.revision());
        facts.put("cut_off", edition.cutOff());
        facts.put("sealed_at", edition.sealedAt());
        facts.put("snapshots", edition.snapshots());
        facts.put("sha256", edition.sha256());
        facts.put("previous", edition.previous());
        facts.put("run", edition.run());
        return facts;
    }
}
