package org.tiendo.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tiendo.access.Scope;
import org.tiendo.access.Secret;
import org.tiendo.access.Token;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Audit.Action;
import org.tiendo.operations.AuditOutcome;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Subject;
import org.tiendo.words.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The {@code tiendo token add} command. */
@Command(name = "add", description = "Makes a token and prints its secret, once: the store keeps only a hash of it.")
final class TokenAddCommand extends StoreCommand {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @Parameters(paramLabel = "NAME", description = "For whom it is: letters, digits, dots, dashes.")
    private String name = "";

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            split = ",",
            defaultValue = "read",
            description = "read (editions and figures), operations (runs, freshness), rejects (rejected rows, which may"
                    + " speak of persons); several with commas. Default: read.")
    private Set<Scope> scopes = EnumSet.of(Scope.READ);

    @Option(
            names = "--valid",
            paramLabel = "DURATION",
            converter = LengthConverter.class,
            defaultValue = "365d",
            description = "It expires after so long: 2h, 90d. Default: 365d.")
    private Duration valid = Duration.ofDays(365);

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; shown in the audit.")
    private String reason = "";

    TokenAddCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        String why = Reason.stated(reason);
        if (!NAME.matcher(name).matches()) {
            throw new MisuseException("\"" + name
                    + "\" is no name of a token: it has up to 64 letters, digits, dots, dashes, underscores.");
        }
        if (!scopes.stream().allMatch(Scope::isForTokens)) {
            throw new MisuseException(
                    "A token only reads: its scopes are read, operations, rejects. Who acts is a user:"
                            + " tiendo user add NAME --role ROLE --reason TEXT");
        }
        HomeTime time = new HomeTime(catalog.settings().zone());
        try (Workplace workplace = open(catalog)) {
            Instant now = now();
            Optional<Token> there = workplace.tokens().valid(name, now);
            if (there.isPresent()) {
                err().println("There is a token " + name + ", valid until "
                        + time.minute(there.get().expiresAt()) + ". End it first: tiendo token revoke " + name
                        + " --reason TEXT");
                return ExitCode.FAILED;
            }
            var token = new Token(name, scopes, now, workplace.audit().actor().who(), now.plus(valid), null, null);
            Secret secret = workplace.tokens().add(token);
            workplace
                    .audit()
                    .add(
                            Action.ADD_TOKEN,
                            Subject.token(name),
                            why,
                            Sentence.of(
                                    AuditOutcome.OPENS,
                                    Sentence.plain(words()),
                                    token.expiresAt().truncatedTo(ChronoUnit.SECONDS)));
            out().println(secret.text());
            err().println("This is shown once. " + name + " opens " + words() + " until "
                    + time.minute(token.expiresAt())
                    + ". It goes into a header of each request: Authorization: Bearer SECRET");
            return ExitCode.DONE;
        }
    }

    private String words() {
        return scopes.stream().sorted().map(Scope::toString).collect(Collectors.joining(", "));
    }
}
