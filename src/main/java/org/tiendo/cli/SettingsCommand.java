package org.tiendo.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.tiendo.report.SettingTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The {@code tiendo settings} command. */
@Command(
        name = "settings",
        description =
                "Shows every setting as it is in force, and where it comes from: a line of a file, the environment,"
                        + " or the default. Secrets are not shown.")
final class SettingsCommand implements Callable<Integer> {

    private final TiendoCommand tiendo;

    @Mixin
    private FormatOption format = new FormatOption();

    SettingsCommand(TiendoCommand tiendo) {
        this.tiendo = tiendo;
    }

    @Override
    public Integer call() throws IOException {
        var table = new SettingTable(tiendo.catalog().settingsInForce());
        format.print(tiendo.out(), () -> table.render(tiendo.environment().width()), table.listing());
        return ExitCode.DONE;
    }
}
