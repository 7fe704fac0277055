package org.tiendo.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.UnreadableEditionException;
import org.tiendo.ledger.Verification;

class ChainDeedIT {

    private static final Instant NOW = Instant.parse("2024-01-01T08:00:00Z");

    @Test
    void keepsInTheAuditThatAnEditionCouldNotBeRead() {
        RunStore store = RunStore.empty("h2");
        var editions = new Editions(store.jdbc) {
            @Override
            public Verification verify() {
                throw new UnreadableEditionException(
                        "The first edition can't be read: a page is damaged.", new IllegalStateException("damaged"));
            }
        };
        var audit =
                new Audit(store.jdbc, new Audit.Actor("mai", "process 40 on north"), Clock.fixed(NOW, ZoneOffset.UTC));
        var deed = new ChainDeed(editions, audit);
        Answer answer = deed.verify("the disk was full");

        String said = "The chain could not be verified: The first edition can't be read: a page is damaged.";
        assertThat(answer)
                .isEqualTo(new Answer.Done(ChainDeed.result(deed.last().orElseThrow())));
        assertThat(deed.last()).hasValueSatisfying(entry -> {
            assertThat(entry.outcome()).isEqualTo(said);
            assertThat(ChainDeed.foundDamage(entry)).isTrue();
            assertThat(ChainDeed.foundChange(entry)).isFalse();
        });
    }
}
