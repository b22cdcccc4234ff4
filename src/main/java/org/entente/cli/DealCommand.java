package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.CaseChoice;
import org.entente.app.CaseWhatIf;
import org.entente.app.Partnering;
import org.entente.intake.CaseTables;
import org.entente.intake.finding.Suggest;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.partners.Deal;
import org.entente.partners.NoDealException;
import org.entente.partners.UnfinishedException;
import org.entente.report.json.DealJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What the viewpoint and another company have of dealing with each other, and at which prices or stakes both gain. */
final class DealCommand implements Command {
    private static final int RANGES = 12;

    @Override
    public String summary() {
        return "Say at which prices or stakes a deal leaves both sides better off.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "deal",
                "For the case's viewpoint and another company: the best each can do without the other, the best for both together,"
                        + " and between them the interval of transfer prices, or of a stake, in which both gain, with the Nash"
                        + " point. Each end is where one side has just what it has without the deal. Says how the interval moves"
                        + " with the facts that have a range.");
        CommandLineParts.casePath(spec);
        CommandLineParts.option(spec, "--with", "COMPANY", "The company to deal with.");
        CommandLineParts.option(
                spec,
                "--stake",
                "COMPANY",
                "Negotiate how the two share this company, which both hold, instead of prices.");
        CommandLineParts.edits(spec);
        CommandLineParts.option(
                spec,
                "--ranges",
                "N",
                "Plan so many facts anew at both ends of their ranges, those that move it most (default 12; 0: none).");
        CommandLineParts.option(spec, "--report", "FILE", "Write the deal as a page.");
        CommandLineParts.json(spec);
        CommandLineParts.solving(spec);
        return CommandLineParts.finished(
                spec,
                "entente deal cases/horse --with horse",
                "entente deal cases/horse --with geely --stake horse --report stake.html",
                "entente deal cases/electricity-alliance --with nissan --ranges 20 --json deal.json");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        JsonTarget json = JsonTarget.of(parsed, session);
        Terminal terminal = json.terminal();
        CaseChoice choice = CommandLineParts.choice(parsed, session);
        int ranges = CommandLineParts.whole(parsed, "--ranges", RANGES, 0, 10_000);
        Path page = Outputs.file(parsed, session, "--report");
        String with = CommandLineParts.value(parsed, "--with");
        Solving solving = Solving.of(parsed, session.with(terminal));
        CaseTables tables = Cases.tables(choice, session);
        Network network = tables.reading().network();
        if (network == null) {
            return FindingsText.refuse(parsed, tables.reading().findings(), terminal);
        }
        if (with == null) {
            throw new UsageException("name the company to deal with, such as --with "
                    + others(network).stream().findFirst().orElse("COMPANY") + ". " + listed(network));
        }
        Company partner = company(network, "--with", with);
        String stake = CommandLineParts.value(parsed, "--stake");
        Company held = stake == null ? null : company(network, "--stake", stake);
        List<Network> strategies = Cases.strategies(choice, session);
        CaseReplay replay = CaseReplay.of(parsed, choice, tables);
        Deal deal;
        try {
            deal = solving.deal(progress -> planning ->
                    Partnering.deal(new CaseWhatIf(tables), partner, held, ranges, strategies, planning, progress));
        } catch (NoDealException e) {
            throw new UsageException(e.reason());
        } catch (UnfinishedException e) {
            terminal.err().println(terminal.style().caution(e.reason()));
            return ExitCode.NO_PLAN;
        }
        if (deal == null) {
            return FindingsText.refuse(parsed, solving.findings(tables.reading().findings()), terminal);
        }
        terminal.out().print(DealText.of(deal, terminal.style()));
        terminal.out().println(terminal.style().faint(replay.several()));
        boolean written = written(deal, page, terminal);
        written &= json.write(out -> DealJson.write(deal, replay.json(), out));
        return written ? ExitCode.PLANNED : ExitCode.USAGE;
    }

    private static boolean written(Deal deal, @Nullable Path page, Terminal terminal) {
        if (page == null) {
            return true;
        }
        return Outputs.write(terminal, () -> {
            Partnering.report(deal, page);
            terminal.out().println("Report: " + page);
        });
    }

    private static Company company(Network network, String option, String named) {
        return network.companies().stream()
                .filter(company -> company.id().equals(named))
                .findFirst()
                .orElseThrow(() -> new UsageException(option + ": the case has no company '" + named + "'."
                        + Suggest.phrase(named, others(network)) + " " + listed(network)));
    }

    private static String listed(Network network) {
        return "Its companies are: " + String.join(", ", others(network)) + ".";
    }

    private static List<String> others(Network network) {
        List<String> names = new ArrayList<>();
        for (Company company : network.companies()) {
            if (company.index() != network.settings().viewpoint().index()) {
                names.add(company.id());
            }
        }
        return names;
    }
}
