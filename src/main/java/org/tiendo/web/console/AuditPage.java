package org.tiendo.web.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiendo.operations.Audit.Numbered;
import org.tiendo.operations.AuditLine;
import org.tiendo.operations.HomeTime;
import org.tiendo.web.Asked;
import org.tiendo.web.AuditSentences;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.PageAnswers;
import org.tiendo.web.view.Texts;

/**
 * The deeds of people, the newest first, page by page.
 *
 * @param asOf the time at which they were read, in the zone
 * @param who the person that the reader has chosen; empty for anybody
 * @param subject the subject as the reader has written it, such as "run 17"; empty for any
 * @param older the address of those before them; empty when there are none
 */
public record AuditPage(
        List<AuditLine> entries,
        String asOf,
        String zone,
        String who,
        String subject,
        boolean isNewest,
        String older,
        Links links) {

    static final String PATH = "/audit";
    static final List<String> PARAMETERS = List.of("who", "subject", "older", "lang");

    private static final int MOST = 50;

    static AuditPage of(Asked asked, ServedHome home) {
        String who = asked.text("who");
        String subject = asked.text("subject");
        long before = asked.written("older").map(AuditPage::number).orElse(Long.MAX_VALUE);
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("who", who);
        chosen.put("subject", subject);
        chosen.put("lang", PageAnswers.language(asked).toString());
        var links = new Links(PATH, chosen);
        String kept = new WrittenSubject(new Texts(PageAnswers.language(asked), Console.BUNDLE)).kept(subject);
        List<Numbered> found =
                home.audit("").newest(before, who.isEmpty() ? null : who, kept.isEmpty() ? null : kept, MOST + 1);
        List<Numbered> shown = found.subList(0, Math.min(MOST, found.size()));
        var time = new HomeTime(home.catalog().settings().zone());
        return new AuditPage(
                shown.stream()
                        .map(one -> AuditSentences.line(one.entry(), time.zone()))
                        .toList(),
                time.second(home.now()),
                time.zone().getId(),
                who,
                subject,
                before == Long.MAX_VALUE,
                found.size() > MOST ? links.with("older", shown.get(MOST - 1).number()) : "",
                links);
    }

    /** The address of all entries about the subject of this one. */
    public String about(AuditLine entry) {
        return new Links(PATH, Map.of("subject", entry.keptSubject()))
                .with("lang", links.chosen().getOrDefault("lang", ""));
    }

    private static long number(String written) {
        return Console.run(written).orElseThrow(() -> ProblemException.bad(Problem.NOT_A_NUMBER, "older", written));
    }
}
