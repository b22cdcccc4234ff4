package org.entente.exchange.bods;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.network.Network;
import org.entente.output.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * A file of the Beneficial Ownership Data Standard (BODS, standard.openownership.org): statements about entities, persons and the
 * interests they hold. Shareholdings and voting rights become stakes; what else the standard knows is said and left out.
 */
public final class OwnershipFile {
    /** Larger than any extract that belongs into a case. */
    private static final long MOST_BYTES = 200_000_000;

    private OwnershipFile() {}

    /**
     * Reads a file; null where it is no JSON or has no statement of the standard.
     *
     * @param findings told of everything that is left out or changed on the way, with the line of the file
     */
    public static @Nullable OwnershipTables read(Path file, Findings findings) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > MOST_BYTES) {
            findings.error(
                    Place.file(name),
                    "",
                    "The file has " + Files.size(file) / 1_000_000 + " MB; at most " + MOST_BYTES / 1_000_000
                            + " MB are read.",
                    "Extract the companies that the case is about.");
            return null;
        }
        List<Statement> statements = StatementsIn.read(Files.readAllBytes(file), name, findings);
        return statements == null ? null : new OwnershipIn(name, findings).read(statements);
    }

    /**
     * Writes companies and stakes of a network, a group as a shareholding of 100 %; replaces the file.
     *
     * @param published the day that stands in the file
     */
    public static void write(Network network, LocalDate published, Path file) throws IOException {
        WholeFile.text(file, StatementsOut.json(network, published));
    }
}
