package org.entente.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.exchange.bods.OwnershipFile;
import org.entente.network.Network;

/** What the program can do with who owns whom: take it from registers, pass it on. */
public final class Owning {
    private Owning() {}

    /**
     * Reads companies and stakes from JSON of the Beneficial Ownership Data Standard into a folder: a case of its own, or the case
     * that is there, whose companies stay.
     *
     * @param replacing whether stakes that are there may be replaced
     */
    public static ImportedOwnership imported(Path file, Path folder, boolean replacing) throws IOException {
        return OwnershipImport.read(file, folder, replacing);
    }

    /** Writes companies and stakes as Beneficial Ownership Data; replaces the file. */
    public static void write(Network network, LocalDate published, Path file) throws IOException {
        OwnershipFile.write(network, published, file);
    }
}
