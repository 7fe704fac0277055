package org.tiendo.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program, of Java and of the operating system, which belong into every fault report. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage())
                .map(Package::getImplementationVersion)
                .orElse("(not packaged)");
        return new String[] {
            "tiendo " + version,
            "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")",
            System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                    + System.getProperty("os.arch"),
        };
    }
}
