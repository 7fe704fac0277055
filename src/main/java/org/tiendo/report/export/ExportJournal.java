package org.tiendo.report.export;

import java.nio.file.Path;
import org.tiendo.ledger.Edition;

/** Keeps which editions have no files yet that should, and why, for those who look after them. */
public interface ExportJournal {

    /** The files of an edition that is about to be committed are to be written; call it in the transaction of the seal. */
    void owed(Edition edition, Path folder);

    /** @param reason in words of people and programs */
    void failed(Edition edition, Path folder, String reason);

    /** The folder of the edition's business date holds its files. */
    void written(Edition edition);
}
