package org.entente.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.exchange.Ids;
import org.entente.exchange.Rows;
import org.entente.exchange.bods.OwnershipFile;
import org.entente.exchange.bods.OwnershipTables;
import org.entente.exchange.bods.OwnershipTables.Held;
import org.entente.exchange.bods.OwnershipTables.Party;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.output.WholeFolder;
import org.jspecify.annotations.Nullable;

/**
 * Reads ownership from a file into a folder of tables: a case of its own, or the case that is there. Its companies stay as they
 * are, those of the file that it does not know are added below them.
 */
final class OwnershipImport {
    private final Path folder;
    private final Findings findings = new Findings();
    private final Map<Party, String> ids = new HashMap<>();

    private OwnershipImport(Path folder) {
        this.folder = folder;
    }

    /** @throws FileAlreadyExistsException for stakes that are there and may not be replaced */
    static ImportedOwnership read(Path file, Path folder, boolean replacing) throws IOException {
        return new OwnershipImport(folder).read(file, replacing);
    }

    private ImportedOwnership read(Path file, boolean replacing) throws IOException {
        OwnershipTables read = OwnershipFile.read(file, findings);
        if (read == null) {
            return new ImportedOwnership(List.of(), findings.sorted(), 0, 0);
        }
        boolean within = Files.exists(folder.resolve("case.yaml"));
        Path companies = folder.resolve("companies.csv");
        Path stakes = folder.resolve("stakes.csv");
        for (Path target : within ? List.of(stakes) : List.of(companies, stakes)) {
            if (!replacing && Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
        }
        CompanyRows there = within && Files.exists(companies) ? CompanyRows.read(companies) : CompanyRows.none();
        List<Party> added = identify(read.parties(), there);
        Map<String, String> files = new LinkedHashMap<>();
        if (!added.isEmpty()) {
            files.put("companies.csv", there.with(rows(added)));
        }
        if (!read.stakes().isEmpty()) {
            files.put("stakes.csv", stakes(read.stakes()).csv());
        }
        String settings = within ? "" : settings(read);
        if (!settings.isEmpty()) {
            files.put("case.yaml", settings);
        }
        WholeFolder.write(folder, files);
        return new ImportedOwnership(
                files.keySet().stream().map(folder::resolve).toList(),
                findings.sorted(),
                added.size(),
                read.stakes().size());
    }

    /** Finds who is in the case already, by id or by name, and gives the others an id that is free. */
    private List<Party> identify(List<Party> parties, CompanyRows there) {
        Ids free = new Ids();
        there.ids().forEach(free::keep);
        List<Party> added = new ArrayList<>();
        for (Party party : parties) {
            String known = there.find(party.id(), party.name());
            if (known == null) {
                ids.put(party, free.keep(party.id()));
                added.add(party);
            } else {
                ids.put(party, known);
            }
        }
        return added;
    }

    private Rows rows(List<Party> added) {
        Rows rows = new Rows("companies", "company", "name", "country", "note");
        for (Party party : added) {
            rows.add(id(party), party.name(), party.country(), party.note());
        }
        return rows;
    }

    private Rows stakes(List<Held> stakes) {
        Rows rows = new Rows("stakes", "owner", "owned", "share", "votes", "valid_from", "valid_until", "note");
        for (Held held : stakes) {
            rows.add(
                    id(held.owner()),
                    id(held.owned()),
                    text(held.share()),
                    text(held.votes()),
                    text(held.from()),
                    text(held.until()),
                    held.note());
        }
        return rows;
    }

    private String id(Party party) {
        return ids.getOrDefault(party, party.id());
    }

    private static String text(@Nullable BigDecimal part) {
        return part == null ? "" : part.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** A case needs a viewpoint, and the file names none: the one at the top who holds the most stakes. */
    private String settings(OwnershipTables read) {
        Set<Party> owned = new HashSet<>();
        Map<Party, Integer> holds = new HashMap<>();
        for (Held held : read.stakes()) {
            owned.add(held.owned());
            holds.merge(held.owner(), 1, Integer::sum);
        }
        Party viewpoint = null;
        int most = -1;
        for (Party party : read.parties()) {
            int weight = holds.getOrDefault(party, 0) * 2 + (owned.contains(party) ? 0 : 1);
            if (weight > most) {
                most = weight;
                viewpoint = party;
            }
        }
        if (viewpoint == null) {
            return "";
        }
        String id = id(viewpoint);
        findings.warning(
                Place.file("case.yaml"),
                id,
                "The file does not say for whom to plan; the viewpoint is now " + id + ", who holds most stakes.",
                "Write another viewpoint there if you plan for another.");
        return "currency: EUR\nviewpoint: \"" + id.replace("\"", "") + "\"\n";
    }
}
