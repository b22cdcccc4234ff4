package org.entente.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.exchange.ProgrammeTables;
import org.entente.exchange.ProjectFile;
import org.entente.exchange.bods.OwnershipFile;
import org.entente.fuzz.FileDamages.Damaged;
import org.entente.intake.Intake;
import org.entente.intake.Reading;
import org.entente.intake.Workbook;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Findings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files: a workbook whose bytes are damaged is refused or read as it was; whatever is done to a workbook or an import
 * ends in findings, never in an exception. {@code -Dentente.seed=N} tries others.
 */
class FileFuzzTest {
    private static final long SEED = Long.getLong("entente.seed", 20_261_128L);
    private static final Path CASE = Path.of("cases/acdc");

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @Test
    void aWorkbookInSlices() throws IOException {
        byte[] whole = workbook();
        workbooks(FileDamages.bytes(whole, random, 4, false));
        workbooks(some(FileDamages.members(folder.resolve("whole.xlsx"), random, 1), 25));
    }

    @Test
    void aNumberChangedBehindItsCheckSumIsDamage() throws IOException {
        workbook();
        byte[] whole = FileDamages.unpacked(folder.resolve("whole.xlsx"));
        Path file = folder.resolve("changed.xlsx");
        Files.write(file, whole);
        assertThat(Intake.read(file, null, null).hasErrors()).isFalse();
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        int number = text.indexOf("<v>", text.indexOf("<sheetData>")) + 3;
        whole[number] = (byte) (whole[number] == '9' ? '8' : '9');

        Files.write(file, whole);

        assertThat(Intake.read(file, null, null).findings().toString()).contains("damaged");
        assertThat(Intake.read(file, null, null).hasErrors()).isTrue();
    }

    @Tag("sweep")
    @Test
    void aWorkbook() throws IOException {
        byte[] whole = workbook();
        workbooks(FileDamages.bytes(whole, random, 60, false));
        workbooks(FileDamages.members(folder.resolve("whole.xlsx"), random, 3));
    }

    @Test
    void importsInSlices() throws IOException {
        programmes(some(FileDamages.lines(programme()), 60));
        owners(some(FileDamages.lines(owners()), 60));
    }

    @Tag("sweep")
    @Test
    void imports() throws IOException {
        programmes(FileDamages.lines(programme()));
        programmes(FileDamages.bytes(bytes(programme()), random, 100, true));
        owners(FileDamages.lines(owners()));
        owners(FileDamages.bytes(bytes(owners()), random, 100, true));
    }

    private byte[] workbook() throws IOException {
        Path file = folder.resolve("whole.xlsx");
        Workbook.write(CASE, file);
        return Files.readAllBytes(file);
    }

    private void workbooks(List<Damaged> damages) throws IOException {
        String hash =
                Intake.read(folder.resolve("whole.xlsx"), null, null).orThrow().hash();
        List<Finding> before =
                Intake.read(folder.resolve("whole.xlsx"), null, null).findings();
        Path file = folder.resolve("damaged.xlsx");
        List<String> faults = new ArrayList<>();
        for (Damaged damage : damages) {
            Files.write(file, damage.bytes());
            try {
                Reading reading = Intake.read(file, null, null);
                boolean told = reading.findings().size() > before.size() || reading.hasErrors();
                boolean same =
                        reading.network() != null && reading.network().hash().equals(hash);
                if (reading.network() == null && !reading.hasErrors()) {
                    faults.add(damage.what() + ": no network and no error");
                } else if (!told && !same && !damage.legal()) {
                    faults.add(damage.what() + ": another case, and nobody says so");
                }
            } catch (RuntimeException | StackOverflowError e) {
                faults.add(damage.what() + ": " + described(e));
            }
        }
        System.out.println("seed " + SEED + ": " + damages.size() + " damaged workbooks");
        assertThat(faults).isEmpty();
    }

    private static String programme() throws IOException {
        return Files.readString(Path.of("src/test/resources/exchange/body-in-white.xml"));
    }

    private void programmes(List<Damaged> damages) throws IOException {
        Path file = folder.resolve("damaged.xml");
        List<String> faults = new ArrayList<>();
        for (Damaged damage : damages) {
            Files.write(file, damage.bytes());
            Findings findings = new Findings();
            try {
                ProgrammeTables read = ProjectFile.read(file, findings);
                if (read == null && !findings.hasErrors()) {
                    faults.add(damage.what() + ": nothing read and no error");
                } else if (read != null) {
                    Reading reading = Intake.readText(read.alone(findings).texts(), null, null);
                    if (reading.network() == null && !reading.hasErrors()) {
                        faults.add(damage.what() + ": no network and no error");
                    }
                }
            } catch (RuntimeException | StackOverflowError e) {
                faults.add(damage.what() + ": " + described(e));
            }
        }
        System.out.println("seed " + SEED + ": " + damages.size() + " damaged programmes");
        assertThat(faults).isEmpty();
    }

    private String owners() throws IOException {
        Path file = folder.resolve("owners.json");
        OwnershipFile.write(Intake.read(Path.of("cases/horse"), null, null).orThrow(), LocalDate.of(2026, 1, 1), file);
        return Files.readString(file);
    }

    private void owners(List<Damaged> damages) throws IOException {
        Path file = folder.resolve("damaged.json");
        List<String> faults = new ArrayList<>();
        for (Damaged damage : damages) {
            Files.write(file, damage.bytes());
            Findings findings = new Findings();
            try {
                if (OwnershipFile.read(file, findings) == null && !findings.hasErrors()) {
                    faults.add(damage.what() + ": nothing read and no error");
                }
            } catch (RuntimeException | StackOverflowError e) {
                faults.add(damage.what() + ": " + described(e));
            }
        }
        System.out.println("seed " + SEED + ": " + damages.size() + " damaged statements of ownership");
        assertThat(faults).isEmpty();
    }

    private List<Damaged> some(List<Damaged> all, int most) {
        List<Damaged> some = new ArrayList<>(all);
        java.util.Collections.shuffle(some, random);
        return some.subList(0, Math.min(most, some.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String described(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown + " at " + List.of(trace).subList(0, Math.min(3, trace.length));
    }
}
