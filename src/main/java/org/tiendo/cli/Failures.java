package org.tiendo.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.tiendo.catalog.yaml.InvalidCatalogException;
import org.tiendo.pipeline.edition.NoPlanException;
import org.tiendo.store.StoreException;
import org.tiendo.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns every failure into a sentence and an exit code; nothing else does. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final TiendoCommand tiendo;

    Failures(TiendoCommand tiendo) {
        this.tiendo = tiendo;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof InvalidCatalogException invalid) {
            return tellProblems(invalid, err);
        }
        if (failure instanceof MisuseException || failure instanceof NoPlanException) {
            err.println(failure.getMessage());
            return ExitCode.MISUSED;
        }
        if (failure instanceof StoreException || failure instanceof AddressException) {
            showTrace(failure, err);
            err.println(failure.getMessage());
            return ExitCode.FAILED;
        }
        return tellUnexpected(failure, err);
    }

    @Override
    public int handleParseException(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(TakenValue.sentence(misuse).orElse(misuse.getMessage()));
        UnmatchedArgumentException.printSuggestions(misuse, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.MISUSED;
    }

    private static int tellProblems(InvalidCatalogException invalid, PrintWriter err) {
        int count = invalid.problems().size();
        invalid.problems().forEach(err::println);
        err.println(Words.count(count, "problem") + "; nothing has run.");
        return ExitCode.MISUSED;
    }

    int tellUnexpected(Throwable failure, PrintWriter err) {
        showTrace(failure, err);
        String kind = failure.getClass().getSimpleName();
        String what = Optional.ofNullable(failure.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .map(message -> kind + ": " + message)
                .orElse(kind);
        if (failure instanceof OutOfMemoryError) {
            err.println("The memory of this process is used up (" + what
                    + "); give it more, as by TIENDO_JAVA_OPTS=-Xmx1g, and do it again.");
            return ExitCode.FAILED;
        }
        err.println("Failed unexpectedly, by a fault of this program or of what it runs on: " + what);
        if (!tiendo.wantsStacktrace()) {
            err.println("To see where, do it again with --stacktrace, or with TIENDO_DEBUG=1.");
        }
        return ExitCode.FAILED;
    }

    private void showTrace(Throwable failure, PrintWriter err) {
        if (tiendo.wantsStacktrace()) {
            failure.printStackTrace(err);
        }
    }
}
