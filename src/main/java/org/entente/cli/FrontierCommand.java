package org.entente.cli;

import java.util.List;
import org.entente.app.CaseChoice;
import org.entente.app.Timetabling;
import org.entente.compare.LaunchFrontier;
import org.entente.intake.CaseTables;
import org.entente.intake.Reading;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Severity;
import org.entente.intake.finding.Suggest;
import org.entente.network.Network;
import org.entente.network.Product;
import org.entente.report.json.FrontierJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What an earlier launch costs: the best plan for every launch worth having. */
final class FrontierCommand implements Command {
    @Override
    public String summary() {
        return "Set money against the launch date: the best plan for every launch worth having.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "frontier",
                "Sets money against the launch date of a product: first the plan that money alone chooses, then the best plan for"
                        + " each sooner launch, down to the earliest there is, each proven, with what it costs and what is decided"
                        + " otherwise for it.");
        CommandLineParts.casePath(spec);
        CommandLineParts.option(
                spec, "--product", "PRODUCT", "Whose launch; default: the first product that the programme releases.");
        CommandLineParts.edits(spec);
        CommandLineParts.json(spec);
        CommandLineParts.solving(spec);
        return CommandLineParts.finished(
                spec,
                "entente frontier cases/twingo",
                "entente frontier cases/acdc --product dacia --json frontier.json");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        JsonTarget json = JsonTarget.of(parsed, session);
        Terminal terminal = json.terminal();
        CaseChoice choice = CommandLineParts.choice(parsed, session);
        Solving solving = Solving.of(parsed, session.with(terminal));
        CaseTables tables = Cases.tables(choice, session);
        Reading reading = tables.reading();
        CaseReplay replay = CaseReplay.of(parsed, choice, tables);
        Network network = reading.network();
        if (network == null) {
            return FindingsText.refuse(parsed, reading.findings(), terminal);
        }
        List<Product> products = LaunchFrontier.products(network);
        if (products.isEmpty()) {
            return FindingsText.refuse(
                    parsed,
                    List.of(new Finding(
                            Severity.ERROR,
                            "gates.csv",
                            0,
                            "",
                            "",
                            "No task of the programme releases a product that is sold: there is no launch to move.",
                            "Add tables tasks and gates.")),
                    terminal);
        }
        Product product = product(CommandLineParts.value(parsed, "--product"), products);
        LaunchFrontier.Found found =
                solving.several(network, planning -> Timetabling.frontier(network, product, planning));
        if (found == null) {
            return FindingsText.refuse(parsed, solving.findings(reading.findings()), terminal);
        }
        terminal.out().print(FrontierText.of(network, found, terminal.style()));
        terminal.out().println(terminal.style().faint(replay.several()));
        boolean written = json.write(out -> FrontierJson.write(network.settings(), found, replay.json(), out));
        return !written ? ExitCode.USAGE : found.points().isEmpty() ? ExitCode.NO_PLAN : ExitCode.PLANNED;
    }

    private static Product product(@org.jspecify.annotations.Nullable String named, List<Product> products) {
        if (named == null) {
            return products.getFirst();
        }
        List<String> names = products.stream().map(Product::id).toList();
        return products.stream()
                .filter(product -> product.id().equals(named))
                .findFirst()
                .orElseThrow(() -> new UsageException("the programme launches no '" + named + "'."
                        + Suggest.phrase(named, names) + " It launches: " + String.join(", ", names) + "."));
    }
}
