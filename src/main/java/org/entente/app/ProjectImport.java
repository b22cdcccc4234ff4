package org.entente.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.exchange.ProgrammeTables;
import org.entente.exchange.ProjectFile;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.output.WholeFolder;

/** Reads a programme from a planner's file into a folder of tables. */
final class ProjectImport {
    private ProjectImport() {}

    /** @throws FileAlreadyExistsException for a table that is there and may not be replaced */
    static Imported read(Path file, Path folder, boolean replacing) throws IOException {
        Findings findings = new Findings();
        ProgrammeTables read = ProjectFile.read(file, findings);
        if (read == null) {
            return new Imported(List.of(), findings.sorted(), 0, 0, 0);
        }
        Path settings = folder.resolve("case.yaml");
        boolean within = Files.exists(settings);
        Map<String, String> texts =
                within ? read.programme() : read.alone(findings).texts();
        List<Path> targets = new ArrayList<>();
        for (String table : texts.keySet()) {
            Path target = folder.resolve(table.equals("case") ? "case.yaml" : table + ".csv");
            if (!replacing && Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            targets.add(target);
        }
        if (within) {
            start(settings, read.setting("programme_start"), findings);
        }
        Map<String, String> files = new LinkedHashMap<>();
        int i = 0;
        for (String text : texts.values()) {
            files.put(targets.get(i++).getFileName().toString(), text);
        }
        String settingsText = files.remove("case.yaml");
        if (settingsText != null) {
            // last: a folder without it is no case
            files.put("case.yaml", settingsText);
        }
        WholeFolder.write(folder, files);
        return new Imported(
                targets,
                findings.sorted(),
                (int) read.rows("tasks").stream()
                        .map(row -> row.getOrDefault("task", ""))
                        .distinct()
                        .count(),
                read.rows("precedence").size(),
                read.rows("teams").size());
    }

    /** The case keeps its own settings: says so where its programme starts on another day. */
    private static void start(Path settings, String start, Findings findings) throws IOException {
        boolean same = start.isEmpty()
                || Files.readString(settings)
                        .lines()
                        .anyMatch(line -> line.strip().matches("programme_start:.*" + start + ".*"));
        if (!same) {
            findings.warning(
                    Place.file("case.yaml"),
                    start,
                    "The programme of the file starts on " + start + "; case.yaml was not changed.",
                    "Write `programme_start: " + start + "` there if that is meant.");
        }
    }
}
