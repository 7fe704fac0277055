package org.tiendo.catalog;

import java.time.Duration;
import java.time.LocalTime;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.TextFormat;

/** The rules for the settings for unattended operation beyond their schema. */
record OperatingRules(Placeholders placeholders, Problems problems) {

    void check(Entry root) {
        edition(root.block("edition"));
        retry(root.block("schedule").block("retry"));
        new AlertRules(placeholders, problems).check(root.block("alerts"));
        root.block("serve").find("oidc").ifPresent(oidc -> new OidcRules(placeholders, problems).check(oidc));
    }

    private void edition(Entry edition) {
        if (!edition.fits("cut_off", TextFormat.TIME) || !edition.fits("sealed_by", TextFormat.TIME)) {
            return;
        }
        EditionSettings usual = EditionSettings.USUAL;
        LocalTime cutOff = OperatingReader.time(edition, "cut_off", usual.cutOff());
        LocalTime sealedBy = OperatingReader.time(edition, "sealed_by", usual.sealedBy());
        if (!sealedBy.isAfter(cutOff)) {
            problems.add(
                    edition.find("sealed_by").orElse(edition).keyPlace(),
                    "'sealed_by' is after 'cut_off': " + sealedBy + " is not after " + cutOff);
        }
    }

    private void retry(Entry retry) {
        if (!retry.fits("first", TextFormat.TIMEOUT) || !retry.fits("longest", TextFormat.TIMEOUT)) {
            return;
        }
        ScheduleSettings usual = ScheduleSettings.USUAL;
        Duration first = OperatingReader.duration(retry, "first", usual.retryFirst());
        Duration longest = OperatingReader.duration(retry, "longest", usual.retryLongest());
        if (longest.compareTo(first) < 0) {
            problems.add(
                    retry.find("longest").orElse(retry).keyPlace(),
                    "'longest' is no shorter than 'first': " + longest + " is shorter than " + first);
        }
    }
}
