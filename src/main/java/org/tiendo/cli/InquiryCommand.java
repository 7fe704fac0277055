package org.tiendo.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code tiendo inquiry} command, which groups the commands about explanation requests. */
@Command(
        name = "inquiry",
        description = "Asks the owners of figures for explanations, and keeps their answers; notes on figures.",
        synopsisSubcommandLabel = "COMMAND")
final class InquiryCommand extends GroupCommand {

    InquiryCommand(TiendoCommand tiendo) {
        super(tiendo);
    }

    /** The command with those that it groups. */
    static CommandLine with(TiendoCommand tiendo, Workplaces workplaces) {
        return new CommandLine(new InquiryCommand(tiendo))
                .addSubcommand(new InquiryListCommand(tiendo, workplaces))
                .addSubcommand(new InquiryShowCommand(tiendo, workplaces))
                .addSubcommand(new InquiryAskCommand(tiendo, workplaces))
                .addSubcommand(new InquiryAnswerCommand(tiendo, workplaces))
                .addSubcommand(new InquiryAcceptCommand(tiendo, workplaces))
                .addSubcommand(new InquiryReturnCommand(tiendo, workplaces))
                .addSubcommand(new InquiryWithdrawCommand(tiendo, workplaces))
                .addSubcommand(new InquiryNoteCommand(tiendo, workplaces))
                .addSubcommand(new InquiryScorecardCommand(tiendo, workplaces));
    }
}
