import io.trino.plugin.memory.MemoryPlugin;
import io.trino.server.testing.TestingTrinoServer;
import java.io.PrintStream;
import java.util.Map;

/**
 * Trino with the catalogs "department" and "warehouse" in memory. It prints its address when it is ready, and ends when
 * its standard input does.
 */
public final class RunTrino {

    private RunTrino() {}

    public static void main(String[] arguments) throws Exception {
        // The server makes lines of its log of what is written to System.out.
        PrintStream output = System.out;
        try (TestingTrinoServer server = TestingTrinoServer.create()) {
            server.installPlugin(new MemoryPlugin());
            for (String catalog : new String[] {"department", "warehouse"}) {
                server.createCatalog(catalog, "memory", Map.of("memory.max-data-per-node", "256MB"));
            }
            output.println("READY " + server.getAddress());
            while (System.in.read() >= 0) {
                // Nothing is said to it.
            }
        }
        System.exit(0);
    }
}
