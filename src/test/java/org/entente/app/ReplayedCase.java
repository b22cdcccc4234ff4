package org.entente.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.entente.compare.LaunchFrontier;
import org.entente.compare.LaunchPoint;
import org.entente.explain.Claim;
import org.entente.explain.Shut;
import org.entente.explain.choice.ChoiceAnswer;
import org.entente.explain.choice.UnknownChoiceException;
import org.entente.explain.conflict.Conflict;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.conflict.WayOut;
import org.entente.explain.flip.CellFlips;
import org.entente.explain.flip.Proof;
import org.entente.explain.flip.Turn;
import org.entente.explain.worth.ShutRoutes;
import org.entente.explain.worth.ShutSearch;
import org.entente.intake.CaseDifference;
import org.entente.intake.CaseTables;
import org.entente.intake.Intake;
import org.entente.intake.difference.Step;
import org.entente.intake.edit.EditLine;
import org.entente.network.Company;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.network.Product;
import org.entente.partners.Deal;
import org.entente.partners.NoDealException;
import org.entente.partners.OutsideOption;
import org.entente.partners.UnfinishedException;
import org.entente.plan.Plan;
import org.entente.plan.UnplannableException;
import org.entente.solver.Settings;
import org.entente.solver.Watcher;
import org.entente.solver.highs.HighsSolver;
import org.jspecify.annotations.Nullable;

/** One drawn case: each command asked, and each statement of it made in the tables and planned afresh. */
final class ReplayedCase {
    private static final Duration TIME = Duration.ofSeconds(30);
    private static final Planning PLANNING =
            new Planning(new HighsSolver(), Settings.DEFAULT.withThreads(1), Watcher.NONE, TIME);

    private final long seed;
    private final Map<String, String> texts;
    private final CaseTables tables;
    private final Network network;
    private final Random random;
    private final Consumer<Heard> heard;
    private final Entente entente = Entente.standard();

    /**
     * A statement asked again.
     *
     * @param command whose
     * @param what it speaks of
     * @param plan whether it says that there is a plan
     */
    record Heard(String command, long seed, String what, boolean plan, Replaying.Verdict verdict, String detail) {}

    private ReplayedCase(long seed, Map<String, String> texts, CaseTables tables, Consumer<Heard> heard) {
        this.seed = seed;
        this.texts = texts;
        this.tables = tables;
        this.network = tables.reading().orThrow();
        this.random = new Random(seed);
        this.heard = heard;
    }

    /** The case of a seed; null where it cannot be read. */
    static @Nullable ReplayedCase of(long seed, Consumer<Heard> heard) {
        Map<String, String> texts = DrawnCase.of(seed);
        CaseTables tables = Intake.tables(texts, null, null);
        return tables.reading().hasErrors() ? null : new ReplayedCase(seed, texts, tables, heard);
    }

    /** Asks every command; returns whether the case has a plan. */
    boolean ask() {
        try {
            return asked();
        } catch (RuntimeException e) {
            heard.accept(new Heard("broke off", seed, e.toString(), false, Replaying.Verdict.DIFFERS, ""));
            return false;
        }
    }

    private boolean asked() {
        Plan plan = entente.plan(network, PLANNING.solver(), PLANNING.settings(), PLANNING.watcher());
        whyNot();
        shut(plan);
        diff(plan);
        if (!plan.hasPlan()) {
            why();
            return false;
        }
        worth(plan);
        losses(plan);
        flips();
        alternatives();
        deals();
        frontier();
        return true;
    }

    private void again(String command, String what, @Nullable Claim claim) {
        if (claim != null) {
            again(command, what, tables, tables.edits(claim.network()), claim.said());
        }
    }

    private void again(String command, String what, CaseTables of, List<EditLine> lines, Claim.@Nullable Said said) {
        if (said == null) {
            return;
        }
        Replaying.Verdict verdict;
        String detail;
        try {
            Replaying.Found found = Replaying.replay(of, lines, said, PLANNING);
            Plan plan = found.plan();
            verdict = plan == null ? Replaying.Verdict.DIFFERS : found.verdict();
            detail = plan == null
                    ? found.reading().findings().toString()
                    : plan.status() + " " + plan.objective() + ", said " + said;
        } catch (UnplannableException e) {
            verdict = Replaying.Verdict.DIFFERS;
            detail = String.valueOf(e.getMessage());
        }
        heard.accept(new Heard(command, seed, what, said.plan(), verdict, detail + " " + lines));
    }

    private void shut(Plan plan) {
        ShutRoutes shut = ShutSearch.using(PLANNING.solver())
                .with(PLANNING.settings())
                .within(TIME)
                .of(plan, Shut.of(network));
        again("plan (shut)", shut.answer() + " " + shut.used(), shut.claim());
    }

    private void whyNot() {
        List<String> filters = new ArrayList<>();
        network.processes().forEach(process -> filters.add("process=" + process.id()));
        network.lines().forEach(line -> filters.add("line=" + line.id()));
        network.lanes()
                .forEach(lane -> filters.add("from=" + lane.from().id() + " & to="
                        + lane.to().id() + " & product=" + lane.product().id()));
        for (int i = 0; i < 4; i++) {
            String filter = filters.get(random.nextInt(filters.size()));
            boolean without = random.nextInt(3) == 0;
            double share = !without && filter.startsWith("process") && random.nextBoolean() ? 0.5 : 1;
            try {
                ChoiceAnswer answer =
                        entente.whyNot(network, tables.groups(), new ChoiceQuestion(filter, without, share), PLANNING);
                String what = (without ? "without " : "choose ") + filter + " " + share;
                again("why-not", what, answer.claim());
                Infeasibility why = answer.infeasibility();
                if (why != null) {
                    conflicts("why-not", what, why);
                }
            } catch (UnknownChoiceException e) {
                // the lane is spelled out twice, or no module can be added
            }
        }
    }

    private void why() {
        Infeasibility why = entente.whyInfeasible(network, PLANNING.solver(), Watcher.NONE, TIME, progress -> {});
        again("why", "the case", Claim.noPlan(network));
        conflicts("why", "", why);
    }

    private void conflicts(String command, String what, Infeasibility why) {
        for (Conflict conflict : why.conflicts()) {
            again(
                    command,
                    what + " cannot hold: "
                            + conflict.promises().stream()
                                    .map(Conflict.Said::sentence)
                                    .toList(),
                    conflict.claim());
        }
        for (WayOut way : why.waysOut()) {
            again(command, what + " way out: " + way.sentence(), Claim.of(way.plan()));
        }
    }

    private void worth(Plan plan) {
        var worth = entente.worth(
                plan, PLANNING.solver(), PLANNING.settings(), Watcher.NONE, (answered, asked) -> {}, TIME);
        worth.steps().forEach(step -> again("worth", step.sentence(), step.claim()));
        worth.missed().forEach(missed -> again("worth", missed.sentence(), missed.claim()));
    }

    private void losses(Plan plan) {
        Dependences.losses(plan, PLANNING, (done, of, name) -> {}, TIME)
                .without()
                .forEach(without -> without.claims()
                        .forEach(claim -> again("depend", without.partner().name() + " " + without.opened(), claim)));
    }

    private void flips() {
        List<Figure> all = new ArrayList<>(network.figures());
        java.util.Collections.shuffle(all, random);
        CaseWhatIf whatIf = new CaseWhatIf(tables).promised(PLANNING.solver(), Watcher.NONE);
        var flips = entente.flips(
                whatIf,
                all.subList(0, Math.min(3, all.size())),
                1,
                PLANNING.solver(),
                Watcher.NONE,
                (figures, of) -> {},
                TIME);
        for (CellFlips cell : flips.cells()) {
            List<Turn> turns = new ArrayList<>(cell.below());
            turns.addAll(cell.above());
            for (Turn turn : turns) {
                for (Proof proof : List.of(turn.kept(), turn.changed())) {
                    Claim.Said said =
                            proof.feasible() ? Claim.Said.of(proof.objective(), proof.bound()) : Claim.Said.NO_PLAN;
                    again(
                            "flip",
                            cell.figure().key() + " " + cell.figure().column() + " at " + proof.value(),
                            tables,
                            whatIf.edits(Map.of(cell.figure(), proof.value())),
                            said);
                }
            }
        }
    }

    private void alternatives() {
        entente.alternatives(network, 0.1, 2, TIME, PLANNING)
                .alternatives()
                .forEach(other -> again("alternatives", other.changes().toString(), other.claim()));
    }

    private void deals() {
        for (String partner : List.of("cells", "rival")) {
            Company company = network.companies().stream()
                    .filter(each -> each.id().equals(partner))
                    .findFirst()
                    .orElseThrow();
            try {
                Deal deal = Partnering.deal(new CaseWhatIf(tables), company, null, 0, List.of(), PLANNING, words -> {});
                deal(partner, deal);
                if (deal.opened() != null && deal.opened().deal() != null) {
                    deal(partner + " opened", deal.opened().deal());
                }
            } catch (NoDealException | UnfinishedException e) {
                // nothing is said
            }
        }
    }

    private void deal(String what, Deal deal) {
        for (OutsideOption option : List.of(deal.viewpoint(), deal.partner())) {
            again("deal", what + ": " + option.company() + " " + option.kept(), option.claim());
        }
    }

    private void frontier() {
        List<Product> products = LaunchFrontier.products(network);
        if (products.isEmpty()) {
            return;
        }
        LaunchFrontier.Found found;
        try {
            found = Timetabling.frontier(network, products.getFirst(), PLANNING);
        } catch (UnplannableException e) {
            return; // several tasks release the product: no launch can be asked for
        }
        for (LaunchPoint point : found.points()) {
            again("frontier", "launch " + point.launch(), Claim.of(point.plan()));
        }
        again("frontier", "no sooner", found.sooner());
    }

    /** From this case to one in which some cells say something else, some rows went and one came. */
    private void diff(Plan from) {
        CaseTables other = Intake.tables(changed(), null, null);
        if (other.reading().hasErrors()) {
            return;
        }
        CaseDifference difference = tables.to(other);
        List<Step> steps = difference.steps(6);
        Plan to = entente.plan(other.reading().orThrow(), PLANNING.solver(), PLANNING.settings(), PLANNING.watcher());
        var attribution = entente.attribute(
                difference,
                steps,
                from,
                to,
                false,
                asked -> entente.plan(asked, PLANNING.solver(), PLANNING.settings(), PLANNING.watcher()),
                () -> false);
        List<Step> made = new ArrayList<>();
        attribution.effects().forEach(effect -> {
            effect.steps().forEach(step -> made.add(steps.get(step)));
            again("diff", effect.steps().toString(), tables, difference.edits(made), Claim.Said.of(effect.plan()));
        });
        again("diff", "all", tables, difference.edits(steps), Claim.Said.of(to));
    }

    private Map<String, String> changed() {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        for (String table : List.of("processes", "lanes", "demand", "prices", "limits", "lines")) {
            if (random.nextBoolean()) {
                changed.put(table, changed(table, changed.getOrDefault(table, "")));
            }
        }
        return changed;
    }

    private String changed(String table, String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.size() < 2) {
            return text;
        }
        int at = 1 + random.nextInt(lines.size() - 1);
        if ((table.equals("lanes") || table.equals("limits")) && random.nextInt(3) == 0) {
            lines.remove(at);
        } else {
            String[] cells = lines.get(at).split(",", -1);
            for (int i = 2; i < cells.length; i++) {
                if (cells[i].matches("[0-9]{1,3}") && random.nextBoolean()) {
                    cells[i] = String.valueOf(Integer.parseInt(cells[i]) + 1 + random.nextInt(20));
                }
            }
            lines.set(at, String.join(",", cells));
        }
        return String.join("\n", lines) + "\n";
    }
}
