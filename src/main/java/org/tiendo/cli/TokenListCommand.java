package org.tiendo.cli;

import java.io.IOException;
import java.util.List;
import org.tiendo.access.Token;
import org.tiendo.access.TokenTable;
import org.tiendo.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The {@code tiendo token list} command. */
@Command(name = "list", description = "Lists the tokens, the newest first; never their secrets.")
final class TokenListCommand extends StoreCommand {

    @Mixin
    private FormatOption format = new FormatOption();

    TokenListCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) throws IOException {
        try (Workplace workplace = open(catalog)) {
            List<Token> tokens = workplace.tokens().all();
            format.print(
                    out(),
                    () -> tokens.isEmpty()
                            ? "There is no token. Make one with: tiendo token add NAME --reason TEXT\n"
                            : TokenTable.render(
                                    tokens, now(), catalog.settings().zone(), width()),
                    TokenTable.listing(tokens, now()));
            return ExitCode.DONE;
        }
    }
}
