package org.entente.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.intake.assemble.Assembler;
import org.entente.intake.check.Checks;
import org.entente.intake.edit.Edits;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.finding.Suggest;
import org.entente.intake.folder.CaseFolder;
import org.entente.intake.folder.CsvFile;
import org.entente.intake.folder.SettingsFile;
import org.entente.intake.sheet.Budget;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.CaseTable;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Scenarios;
import org.entente.intake.tables.Strategies;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.entente.intake.workbook.WorkbookFile;
import org.entente.network.Network;
import org.jspecify.annotations.Nullable;

/** Reads a case: a folder of CSV files with {@code case.yaml}, a workbook, or texts. */
public final class Intake {
    /** What a case without strategy or scenario is called. */
    public static final String BASE = "base";

    private Intake() {}

    /**
     * Reads a case with all its findings; bad input is a finding, never an exception.
     *
     * @param caseFolderOrWorkbook a folder, or an {@code .xlsx} file
     * @param strategy name of a strategy, null or {@code base} for none
     * @param scenario name of a scenario, null or {@code base} for none
     */
    public static Reading read(Path caseFolderOrWorkbook, @Nullable String strategy, @Nullable String scenario) {
        return tables(caseFolderOrWorkbook, strategy, scenario).reading();
    }

    /** Reads a case as {@link #read} does, and keeps its tables, so that it can be asked what if a number were another. */
    public static CaseTables tables(Path caseFolderOrWorkbook, @Nullable String strategy, @Nullable String scenario) {
        Findings findings = new Findings();
        Sheets sheets = sheets(caseFolderOrWorkbook, findings);
        return tables(sheets, strategy, scenario, findings);
    }

    /**
     * Reads a case from texts, for small networks in tests and examples.
     *
     * @param tables CSV text by table name; under {@code case} the text of {@code case.yaml}
     */
    public static Reading readText(Map<String, String> tables, @Nullable String strategy, @Nullable String scenario) {
        return tables(tables, strategy, scenario).reading();
    }

    /** Reads a case from texts as {@link #readText} does, and keeps its tables. */
    public static CaseTables tables(Map<String, String> tables, @Nullable String strategy, @Nullable String scenario) {
        Findings findings = new Findings();
        Sheets sheets = new Sheets("text", Sheets.Form.FOLDER);
        Budget budget = new Budget();
        tables.forEach((name, text) -> {
            Table table = Tables.named(name);
            if (table == null) {
                findings.error(
                        Place.file(name + ".csv"),
                        name,
                        "There is no table '" + name + "'." + Suggest.phrase(name, Tables.names()),
                        "Tables are " + String.join(", ", Tables.names()) + ".");
                return;
            }
            Sheet sheet = new Sheet(table, Sheets.Form.FOLDER.fileOf(table), true);
            sheets.put(sheet);
            try {
                if (table == CaseTable.TABLE) {
                    SettingsFile.read(new StringReader(text), sheet, budget, findings);
                } else {
                    CsvFile.read(new StringReader(text), sheet, budget, findings);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("a text in memory cannot fail to be read", e);
            }
        });
        return tables(sheets, strategy, scenario, findings);
    }

    /**
     * Everything found in a case: in its base, and under each of its strategies and scenarios. What is found only under one of
     * them says so.
     */
    public static List<Finding> check(Path caseFolderOrWorkbook) {
        Findings reading = new Findings();
        return check(sheets(caseFolderOrWorkbook, reading), reading);
    }

    private static List<Finding> check(Sheets sheets, Findings reading) {
        Findings all = new Findings();
        Sheets base = sheets.copy();
        Findings first = new Findings();
        first.addAll(reading.sorted());
        all.addAll(tables(base, null, null, first).reading().findings());
        Set<Finding> known = new HashSet<>(all.sorted());
        for (Choice strategy : choices(sheets.sheet(Strategies.TABLE), Strategies.STRATEGY)) {
            Findings under = new Findings();
            tables(sheets.copy(), strategy.name(), null, under);
            all.addAll(only("With strategy '" + strategy.name() + "': ", under, known, sheets));
        }
        for (Choice scenario : choices(sheets.sheet(Scenarios.TABLE), Scenarios.SCENARIO)) {
            Findings under = new Findings();
            tables(sheets.copy(), null, scenario.name(), under);
            all.addAll(only("In scenario '" + scenario.name() + "': ", under, known, sheets));
        }
        return all.sorted();
    }

    private static List<Finding> only(String under, Findings found, Set<Finding> known, Sheets sheets) {
        List<Finding> only = new ArrayList<>();
        for (Finding f : found.sorted()) {
            boolean own =
                    f.file().equals(sheets.fileOf(Strategies.TABLE)) || f.file().equals(sheets.fileOf(Scenarios.TABLE));
            if (!known.contains(f)) {
                only.add(
                        own
                                ? f
                                : new Finding(
                                        f.severity(),
                                        f.file(),
                                        f.row(),
                                        f.column(),
                                        f.value(),
                                        under + f.message(),
                                        f.fix()));
            }
        }
        return only;
    }

    /** The strategies and scenarios a case offers; empty where it cannot be read. */
    public static Choices choices(Path caseFolderOrWorkbook) {
        Sheets sheets = sheets(caseFolderOrWorkbook, new Findings());
        return new Choices(
                choices(sheets.sheet(Strategies.TABLE), Strategies.STRATEGY),
                choices(sheets.sheet(Scenarios.TABLE), Scenarios.SCENARIO));
    }

    private static List<Choice> choices(Sheet sheet, Column name) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (Row row : sheet.rows()) {
            String note = row.text(sheet.table().note());
            if (!row.text(name).isEmpty()) {
                notes.merge(row.text(name), note, (first, next) -> first.isEmpty() ? next : first);
            }
        }
        List<Choice> choices = new ArrayList<>();
        notes.forEach((key, note) -> choices.add(new Choice(key, note)));
        return choices;
    }

    private static CaseTables tables(
            Sheets sheets, @Nullable String strategy, @Nullable String scenario, Findings findings) {
        String chosenStrategy = strategy == null || strategy.isBlank() ? BASE : strategy;
        String chosenScenario = scenario == null || scenario.isBlank() ? BASE : scenario;
        if (sheets.isEmpty() && findings.hasErrors()) {
            Reading unread = new Reading(null, findings.sorted());
            return new CaseTables(sheets, chosenStrategy, chosenScenario, unread);
        }
        Edits.apply(sheets, chosenStrategy, chosenScenario, BASE, findings);
        Network network = Assembler.assemble(sheets, chosenStrategy, chosenScenario, findings);
        if (network != null) {
            Checks.run(network, sheets, findings);
        }
        Reading reading = new Reading(findings.hasErrors() ? null : network, findings.sorted());
        return new CaseTables(sheets, chosenStrategy, chosenScenario, reading);
    }

    /** The tables as written. */
    static Sheets sheets(Path path, Findings findings) {
        if (Files.isDirectory(path)) {
            return CaseFolder.read(path, findings);
        }
        String name = CaseFolder.name(path);
        if (Files.isRegularFile(path) && !isText(name)) {
            return WorkbookFile.read(path, findings);
        }
        findings.error(
                Place.file(name),
                "",
                Files.exists(path) ? "It is neither a case folder nor a workbook." : "There is no such case.",
                Files.exists(path) && isText(name)
                        ? "Name the folder it is in."
                        : "Name a folder with case.yaml and CSV files, or an .xlsx workbook.");
        return new Sheets(name, Sheets.Form.FOLDER);
    }

    private static boolean isText(String name) {
        return name.endsWith(".csv") || name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
