package org.tiendo.web.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions.Placed;
import org.tiendo.operations.Audit;
import org.tiendo.operations.ChainDeed;
import org.tiendo.operations.HomeTime;
import org.tiendo.web.Asked;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.PageAnswers;
import org.tiendo.web.view.Phrase;

/**
 * The sealed editions, the last sealed first, page by page, with the last verification of their chain.
 *
 * @param asOf the time at which they were read, in the zone
 * @param verified null before the first verification on a page
 * @param older the address of those sealed before them; empty when there are none
 */
public record EditionsPage(
        List<Line> lines,
        @Nullable Verified verified,
        String asOf,
        String zone,
        boolean isNewest,
        String older,
        Links links) {

    static final String PATH = "/editions";
    static final List<String> PARAMETERS = List.of("older", "lang");

    private static final int MOST = 50;
    private static final int SEAL_LENGTH = 12;

    /** @param seal its beginning */
    public record Line(Edition edition, String cutOff, String sealedAt, String seal) {

        static Line of(Edition edition, HomeTime time) {
            return new Line(
                    edition,
                    time.second(edition.cutOff()),
                    time.second(edition.sealedAt()),
                    edition.sha256().substring(0, SEAL_LENGTH));
        }
    }

    /**
     * @param foundDamage whether an edition is not as it was sealed, or can't be read
     * @param foundChange whether an edition is not as it was sealed
     */
    public record Verified(String at, String who, Phrase outcome, boolean foundDamage, boolean foundChange) {

        static Verified of(Audit.Entry entry, HomeTime time) {
            return new Verified(
                    time.second(entry.at()),
                    entry.who(),
                    Phrase.of(ChainDeed.result(entry)),
                    ChainDeed.foundDamage(entry),
                    ChainDeed.foundChange(entry));
        }
    }

    static EditionsPage of(Asked asked, ServedHome home) {
        long before = asked.written("older").map(EditionsPage::place).orElse(Long.MAX_VALUE);
        var time = new HomeTime(home.catalog().settings().zone());
        List<Placed> found = home.editions().lastBefore(before, MOST + 1);
        List<Placed> shown = found.subList(0, Math.min(MOST, found.size()));
        var links = PageAnswers.links(PATH, asked);
        return new EditionsPage(
                shown.stream().map(one -> Line.of(one.edition(), time)).toList(),
                verified(home, time),
                time.second(home.now()),
                time.zone().getId(),
                before == Long.MAX_VALUE,
                found.size() > MOST ? links.with("older", shown.get(MOST - 1).place()) : "",
                links);
    }

    private static @Nullable Verified verified(ServedHome home, HomeTime time) {
        return new ChainDeed(home.editions(), home.audit(""))
                .last()
                .map(entry -> Verified.of(entry, time))
                .orElse(null);
    }

    private static long place(String written) {
        return Console.run(written).orElseThrow(() -> ProblemException.bad(Problem.NOT_A_NUMBER, "older", written));
    }
}
