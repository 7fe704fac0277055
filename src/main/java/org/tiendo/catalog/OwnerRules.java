package org.tiendo.catalog;

import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.TextFormat;

/** The rules for the owners in {@code config/indicators.yaml} beyond their schema. */
record OwnerRules(References references, Placeholders placeholders, Problems problems) {

    void check(Entry root) {
        for (Entry owner : root.items("owners")) {
            if (!owner.has("code")) {
                references.owners().isIncomplete();
            }
            owner.scalar("code").ifPresent(code -> references.owners().define(code, owner, problems));
            owner.scalar("email").ifPresent(this::email);
        }
        for (Entry indicator : root.items("indicators")) {
            indicator.scalar("owner").ifPresent(owner -> references.owners().follow(owner, problems));
        }
    }

    private void email(Entry email) {
        placeholders.check(email, problems);
        String address = placeholders.fill(email.text());
        if (placeholders.isSet(email.text()) && !address.isBlank() && !TextFormat.MAIL.fits(address)) {
            problems.add(email, "expected " + TextFormat.MAIL.expected() + ", or ${NAME} that holds one");
        }
    }
}
