package org.entente.exchange;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.intake.finding.Findings;
import org.entente.network.Network;
import org.entente.programme.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * A Microsoft Project XML file (MSPDI), as Project, ProjectLibre, GanttProject, Primavera and others read and write it.
 *
 * <p>Work in hours becomes whole working weeks, lags become calendar weeks, resources become teams. What Project has no place for
 * is kept in notes, so that a programme written and read again is the same.
 */
public final class ProjectFile {
    private ProjectFile() {}

    /**
     * Reads a file as tables of a case. What has no counterpart is a finding; null where the file cannot be read at all.
     *
     * @param findings told of everything that is left out or changed on the way
     */
    public static @Nullable ProgrammeTables read(Path file, Findings findings) {
        return ProjectIn.read(file, findings);
    }

    /**
     * Writes the programme of a network; replaces the file.
     *
     * @param schedule when its tasks are done, or null to leave that to the tool
     */
    public static void write(Network network, @Nullable Schedule schedule, Path file) throws IOException {
        ProjectOut.write(network, schedule, file);
    }
}
