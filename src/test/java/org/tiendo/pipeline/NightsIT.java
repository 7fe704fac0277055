package org.tiendo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

@ParameterizedClass
@MethodSource(TestServers.STORES)
public class NightsIT {

    private final Nodes nodes;

    NightsIT(TestStore empty, @TempDir Path home) {
        nodes = new Nodes(empty, home);
    }

    @AfterEach
    void close() {
        nodes.close();
    }

    /** A night whose first pull fails after its first block. */
    private Night night(Throwable failure, List<String> pulled) {
        var node = nodes.node("process 1 on north");
        var nights = new Nights(
                node.launcher(), nodes.home().catalog(), node.ledger().pullReports(), node.asked());
        return nights.run(new NightOrder(Nodes.DATE, List.of(), null), new NightListener() {
            @Override
            public void pulling(String job, int number, int of) {
                pulled.add(job);
            }

            @Override
            public void read(String job, long rows) {
                if (pulled.size() == 1) {
                    throw NightsIT.<RuntimeException>thrown(failure);
                }
            }

            @Override
            public void pulled(PullOutcome outcome) {}

            @Override
            public void sealing() {
                pulled.add("sealing");
            }
        });
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T thrown(Throwable failure) throws T {
        throw (T) failure;
    }

    @Test
    void sealsNoEditionInAProcessWhoseMemoryIsUsedUp() {
        List<String> pulled = new ArrayList<>();
        Night night = night(new OutOfMemoryError("Java heap space"), pulled);

        assertThat(pulled).hasSize(1).doesNotContain("sealing");
        assertThat(night.sealing()).isNull();
        assertThat(night.isLast()).isTrue();
        assertThat(night.failure())
                .isEqualTo(pulled.get(0)
                        + ": the memory of this process is used up (Java heap space); give it more, as by"
                        + " TIENDO_JAVA_OPTS=-Xmx1g, and run it again");
        assertThat(nodes.texts("SELECT revision FROM edition")).isEmpty();
    }

    @Test
    void sealsTheEditionWithoutAPullThatFailed() {
        List<String> pulled = new ArrayList<>();
        Night night = night(new IllegalStateException("broken"), pulled);

        assertThat(pulled).hasSize(4).endsWith("sealing");
        assertThat(night.sealing()).isNotNull();
        assertThat(night.isLast()).isFalse();
    }
}
