package org.entente.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Agreement;
import org.entente.network.Demand;
import org.entente.network.Duty;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.OriginRule;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Subsidy;
import org.entente.solver.Problem;
import org.entente.solver.ProblemBuilder;
import org.entente.solver.Settings;
import org.entente.solver.highs.HighsSolver;

/**
 * The best cost of a network of one period by enumerating, unit by unit, every way in which a car can come about: which process and
 * lane each of its parts takes, whether it then originates under each agreement, and what it pays. A plan is then a number of units
 * of each way within the capacities of the processes. It shares no code with the model: values are those of the products, rules
 * name products, lanes make no circles.
 */
final class OriginPatterns {
    /**
     * A way in which one unit comes to a site.
     *
     * @param grade bit a: it originates under the agreement of index a
     * @param uses units of each process by index, of a unit
     * @param averages by average rule: foreign value above what is allowed
     */
    private record Pattern(double cost, long grade, Map<Integer, Double> uses, Map<String, Double> averages) {}

    private final Network network;
    private final Map<String, List<Pattern>> known = new HashMap<>();

    private OriginPatterns(Network network) {
        this.network = network;
    }

    /** The least cost, NaN where demand cannot be met; the number of ways goes to {@code count[0]}. */
    static double best(Network network, int[] count) {
        OriginPatterns patterns = new OriginPatterns(network);
        ProblemBuilder problem = Problem.builder();
        Map<Integer, Integer> capacity = new HashMap<>();
        for (Process process : network.processes()) {
            capacity.put(process.index(), problem.row(Double.NEGATIVE_INFINITY, process.maxPerYear()));
        }
        Map<String, Integer> averages = new HashMap<>();
        List<double[]> entries = new ArrayList<>();
        for (Demand demand : network.demands()) {
            int met = problem.row(demand.volume(), demand.volume());
            for (Pattern pattern : patterns.at(demand.market(), demand.product())) {
                int column = problem.column(0, Double.POSITIVE_INFINITY, false);
                count[0]++;
                problem.cost(column, pattern.cost - patterns.bonus(demand, pattern.grade));
                entries.add(new double[] {met, column, 1});
                pattern.uses.forEach(
                        (process, units) -> entries.add(new double[] {capacity.get(process), column, units}));
                pattern.averages.forEach((rule, above) -> {
                    int row = averages.computeIfAbsent(rule, key -> problem.row(Double.NEGATIVE_INFINITY, 0));
                    entries.add(new double[] {row, column, above});
                });
            }
        }
        entries.forEach(entry -> problem.entry((int) entry[0], (int) entry[1], entry[2]));
        Problem built = problem.build();
        double[] values = new HighsSolver().solve(built, Settings.DEFAULT).values();
        return values == null ? Double.NaN : built.objectiveAt(values);
    }

    private double bonus(Demand demand, long grade) {
        double bonus = 0;
        for (Subsidy subsidy : network.law().subsidies()) {
            Agreement agreement = subsidy.agreement();
            boolean paid = subsidy.site() == null
                    && (subsidy.market() == null || subsidy.market().equals(demand.market()))
                    && (agreement == null || (grade >> agreement.index() & 1) != 0);
            bonus += paid ? subsidy.amount() : 0;
        }
        return bonus;
    }

    private List<Pattern> at(Site site, Product product) {
        String key = site.id() + " " + product.id();
        List<Pattern> found = known.get(key);
        if (found == null) {
            found = new ArrayList<>();
            for (Process process : network.processes()) {
                if (process.site().equals(site) && process.product().equals(product)) {
                    made(process, found);
                }
            }
            for (Lane lane : network.lanes()) {
                if (lane.to().equals(site) && lane.product().equals(product)) {
                    for (Pattern pattern : at(lane.from(), product)) {
                        double cost = pattern.cost + lane.cost() + duty(lane, pattern.grade);
                        found.add(new Pattern(cost, pattern.grade, pattern.uses, pattern.averages));
                    }
                }
            }
            known.put(key, found);
        }
        return found;
    }

    private double duty(Lane lane, long grade) {
        if (lane.from().country().customsArea().equals(lane.to().country().customsArea())) {
            return 0;
        }
        double rate = 0;
        for (Duty duty : network.duties()) {
            rate = duty.kind() == Duty.Kind.MFN && covers(duty, lane) ? duty.rate() : rate;
        }
        for (Duty duty : network.duties()) {
            Agreement agreement = duty.agreement();
            if (agreement != null && covers(duty, lane) && (grade >> agreement.index() & 1) != 0) {
                rate = Math.min(rate, duty.rate());
            }
        }
        return rate * (lane.product().value() + lane.cost());
    }

    private static boolean covers(Duty duty, Lane lane) {
        return lane.product().hsCode().startsWith(duty.hsPrefix())
                && (duty.destination().equals("*")
                        || duty.destination().equals(lane.to().country().customsArea()));
    }

    private void made(Process process, List<Pattern> found) {
        List<List<Pattern>> choices = new ArrayList<>();
        for (Input input : process.inputs()) {
            choices.add(at(process.site(), input.product()));
        }
        int[] at = new int[choices.size()];
        if (choices.stream().anyMatch(List::isEmpty)) {
            return;
        }
        while (true) {
            List<Pattern> inputs = new ArrayList<>();
            for (int i = 0; i < at.length; i++) {
                inputs.add(choices.get(i).get(at[i]));
            }
            made(process, inputs, found);
            int i = 0;
            while (i < at.length && ++at[i] == choices.get(i).size()) {
                at[i++] = 0;
            }
            if (i == at.length) {
                return;
            }
        }
    }

    private void made(Process process, List<Pattern> inputs, List<Pattern> found) {
        double cost = process.materialCost();
        Map<Integer, Double> uses = new HashMap<>();
        Map<String, Double> averages = new HashMap<>();
        uses.put(process.index(), 1.0);
        for (int i = 0; i < inputs.size(); i++) {
            double quantity = process.inputs().get(i).quantity();
            cost += quantity * inputs.get(i).cost;
            inputs.get(i).uses.forEach((other, units) -> uses.merge(other, quantity * units, Double::sum));
            inputs.get(i).averages.forEach((rule, above) -> averages.merge(rule, quantity * above, Double::sum));
        }
        List<Pattern> graded = new ArrayList<>(List.of(new Pattern(cost, 0, uses, averages)));
        for (Agreement agreement : network.law().agreements()) {
            List<Pattern> more = new ArrayList<>();
            for (Pattern pattern : graded) {
                more.addAll(under(agreement, process, inputs, pattern));
            }
            graded = more;
        }
        for (Pattern pattern : graded) {
            double paid = 0;
            for (Subsidy subsidy : network.law().subsidies()) {
                Agreement agreement = subsidy.agreement();
                boolean here = process.site().equals(subsidy.site())
                        && process.product().equals(subsidy.product());
                boolean fits = agreement == null || (pattern.grade >> agreement.index() & 1) != 0;
                paid += here && fits ? subsidy.amount() : 0;
            }
            found.add(new Pattern(pattern.cost - paid, pattern.grade, pattern.uses, pattern.averages));
        }
    }

    /** The pattern as it may count under one agreement: not at all, by each unit, or in the average of a rule. */
    private List<Pattern> under(Agreement agreement, Process process, List<Pattern> inputs, Pattern pattern) {
        List<Pattern> ways = new ArrayList<>();
        long bit = 1L << agreement.index();
        boolean local = agreement.members().contains(process.site().country()) && process.originating();
        List<OriginRule> rules = network.law().rules().stream()
                .filter(rule ->
                        rule.agreement().equals(agreement) && process.product().equals(rule.product()))
                .toList();
        if (local && (rules.isEmpty() || process.inputs().isEmpty())) {
            ways.add(new Pattern(pattern.cost, pattern.grade | bit, pattern.uses, pattern.averages));
            return ways;
        }
        ways.add(pattern);
        for (String alternative :
                local ? rules.stream().map(OriginRule::alternative).distinct().toList() : List.<String>of()) {
            boolean holds = true;
            Map<String, Double> averages = new HashMap<>(pattern.averages);
            for (OriginRule rule : rules) {
                if (rule.alternative().equals(alternative)) {
                    double above = above(rule, process, inputs, bit);
                    if (rule.calculation() == OriginRule.Calculation.AVERAGE) {
                        String name = process.id() + " " + agreement.id() + " " + alternative + " " + rule.kind();
                        averages.merge(name, above, Double::sum);
                    } else {
                        holds &= above <= 1e-7;
                    }
                }
            }
            if (holds) {
                ways.add(new Pattern(pattern.cost, pattern.grade | bit, pattern.uses, averages));
            }
        }
        return ways;
    }

    /** By how much value, or for set rules by how many inputs, a clause is missed. */
    private static double above(OriginRule rule, Process process, List<Pattern> inputs, long bit) {
        double foreign = 0;
        double counted = 0;
        double pieces = 0;
        for (int i = 0; i < inputs.size(); i++) {
            Input input = process.inputs().get(i);
            int digits = Arrays.asList(2, 4, 6)
                    .get(Math.max(
                            0,
                            List.of(
                                            OriginRule.Kind.CHAPTER_SHIFT,
                                            OriginRule.Kind.HEADING_SHIFT,
                                            OriginRule.Kind.SUBHEADING_SHIFT)
                                    .indexOf(rule.kind())));
            boolean shift = rule.kind().name().endsWith("SHIFT");
            boolean named = rule.inputs().isEmpty() || rule.inputs().contains(input.product());
            boolean same = input.product()
                    .hsCode()
                    .substring(0, digits)
                    .equals(process.product().hsCode().substring(0, digits));
            if (named && (!shift || same)) {
                double value = input.quantity() * input.product().value();
                boolean originates = (inputs.get(i).grade & bit) != 0;
                counted += value;
                foreign += originates ? 0 : value;
                pieces += originates ? 0 : 1;
            }
        }
        return switch (rule.kind()) {
            case MAX_FOREIGN -> foreign - rule.share() * process.product().value();
            case PARTS -> foreign - (1 - rule.share()) * counted;
            case CHAPTER_SHIFT, HEADING_SHIFT, SUBHEADING_SHIFT ->
                rule.share() == 0
                        ? pieces
                        : foreign - rule.share() * process.product().value();
            case ORIGINATING -> pieces;
            case MADE_THERE -> 0;
        };
    }
}
