package org.entente.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.entente.app.CaseChoice;
import org.entente.app.CaseWhatIf;
import org.entente.explain.evidence.Dossier;
import org.entente.explain.evidence.FlipDistance;
import org.entente.explain.flip.Flips;
import org.entente.intake.CaseTables;
import org.entente.intake.Reading;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.output.WholeFile;
import org.entente.plan.Plan;
import org.entente.report.csv.EvidenceCsv;
import org.entente.report.json.DossierJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Plans a case and says what the answer rests on: sources, grades, ages, and how much cost hangs on each. */
final class EvidenceCommand implements Command {
    @Override
    public String summary() {
        return "What the answer rests on: sources, grades, ages, and how much hangs on each.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "evidence",
                "Plans a case and says what the answer rests on: how much of the cost is worked out from assumptions, from which"
                        + " sources, how old they are. With --csv every figure as a table for a spreadsheet.");
        CommandLineParts.casePath(spec);
        CommandLineParts.edits(spec);
        CommandLineParts.option(spec, "--csv", "FILE", "Write every figure with its source and weight as a table.");
        spec.addOption(OptionSpec.builder("--decimal-comma")
                .description("In the table: decimal commas, and semicolons between columns.")
                .build());
        CommandLineParts.option(
                spec,
                "--flips",
                "SECONDS",
                "Look so long for the values at which ranged figures change the decision, and put them beside them.");
        CommandLineParts.json(spec);
        CommandLineParts.solving(spec);
        return CommandLineParts.finished(
                spec,
                "entente evidence cases/twingo",
                "entente evidence cases/twingo --csv evidence.csv --decimal-comma",
                "entente evidence cases/twingo --flips 60 --csv evidence.csv",
                "entente evidence cases/twingo --strategy european-battery --json evidence.json");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        JsonTarget json = JsonTarget.of(parsed, session);
        Terminal terminal = json.terminal();
        CaseChoice choice = CommandLineParts.choice(parsed, session);
        Path table = Outputs.file(parsed, session, "--csv");
        if (table == null && parsed.hasMatchedOption("--decimal-comma")) {
            throw new UsageException("--decimal-comma is about the table; give --csv FILE, too");
        }
        Solving solving = Solving.of(parsed, session.with(terminal));
        Duration looking = CommandLineParts.seconds(parsed, "--flips", Duration.ZERO);
        CaseTables tables = Cases.tables(choice, session);
        Reading reading = tables.reading();
        Network network = reading.network();
        Plan plan = network == null ? null : solving.plan(network);
        if (plan == null) {
            return FindingsText.refuse(parsed, solving.findings(reading.findings()), terminal);
        }
        Dossier dossier = Dossier.of(plan, flips(tables, plan, looking, solving));
        terminal.out().print(EvidenceText.of(plan, dossier, terminal.style()));
        boolean tabled = table == null || write(dossier, parsed.hasMatchedOption("--decimal-comma"), table, terminal);
        boolean written = json.write(out -> DossierJson.write(plan, dossier, out));
        return tabled && written ? ProofText.exitCode(plan) : ExitCode.USAGE;
    }

    /** The nearest flips of the ranged figures, where they are asked for. */
    private static FlipDistance.Book flips(CaseTables tables, Plan plan, Duration looking, Solving solving) {
        List<Figure> ranged =
                plan.network().figures().stream().filter(Figure::hasRange).toList();
        if (looking.isZero() || !plan.hasPlan() || ranged.isEmpty()) {
            return FlipDistance.Book.EMPTY;
        }
        Flips flips = solving.flips(new CaseWhatIf(tables), ranged, 1, looking);
        return flips == null ? FlipDistance.Book.EMPTY : FlipDistance.Book.of(flips);
    }

    private static boolean write(Dossier dossier, boolean decimalComma, Path file, Terminal terminal) {
        return Outputs.write(terminal, () -> {
            WholeFile.text(file, StandardCharsets.UTF_8, out -> EvidenceCsv.write(dossier, decimalComma, out));
            terminal.out().println("Table: " + file);
        });
    }
}
