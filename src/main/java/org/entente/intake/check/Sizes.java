package org.entente.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.intake.tables.Demands;
import org.entente.intake.tables.Inputs;
import org.entente.intake.tables.Processes;
import org.entente.network.Demand;
import org.entente.network.Input;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Product;
import org.jspecify.annotations.Nullable;

/**
 * Products of cells that no plant has, although each cell by itself may be: quantities down a deep bill of materials, prices times
 * volumes. Solvers would refuse them, or answer wrongly.
 */
final class Sizes {
    /** Units of one product over the whole horizon. */
    private static final double UNITS = 1e12;

    /** Money of one row over the whole horizon, in the case's currency. */
    private static final double MONEY = 1e16;

    private final Checks checks;
    private final Network network;

    /** Most units that sales over the horizon can take of each product. */
    private final double[] need;

    /** The input through which most of them are taken; null for what is sold. */
    private final @Nullable Input[] through;

    /** The product that has this input. */
    private final int[] user;

    private Sizes(Checks checks) {
        this.checks = checks;
        this.network = checks.network;
        int products = network.products().size();
        need = new double[products];
        through = new @Nullable Input[products];
        user = new int[products];
    }

    /**
     * Checks what sales take of each product, and what they cost.
     *
     * @param topDown products before what they are made of
     */
    static void check(Checks checks, List<Product> topDown) {
        Sizes sizes = new Sizes(checks);
        sizes.sales();
        sizes.parts(topDown);
        sizes.costs();
    }

    private void sales() {
        for (Demand demand : network.demands()) {
            need[demand.product().index()] += demand.volume();
            double money = demand.volume() * demand.price() * demand.currency().rate(demand.period());
            if (money > MONEY) {
                checks.findings.error(
                        checks.place(demand.row(), Demands.PRICE),
                        Counted.words(demand.price()),
                        "Selling " + Counted.words(demand.volume()) + " of "
                                + demand.product().id() + " at " + Counted.words(demand.price()) + " earns "
                                + Counted.words(money)
                                + ": more than there is.",
                        "Check price and volume, their unit and currency.");
            }
        }
    }

    private void parts(List<Product> topDown) {
        Map<Integer, List<Process>> makers = new HashMap<>();
        for (Process process : network.processes()) {
            makers.computeIfAbsent(process.product().index(), k -> new ArrayList<>())
                    .add(process);
        }
        boolean[] told = new boolean[need.length];
        for (Product product : topDown) {
            int p = product.index();
            // of several ways to make a product each takes its own parts: the most of each is what any plan can take
            Map<Integer, Input> most = new HashMap<>();
            for (Process way : makers.getOrDefault(p, List.of())) {
                for (Input input : way.inputs()) {
                    most.merge(input.product().index(), input, (a, b) -> a.quantity() >= b.quantity() ? a : b);
                }
            }
            most.forEach((part, input) -> {
                double taken = need[p] * input.quantity();
                if (through[part] == null || taken > need[part] / 2) {
                    through[part] = input;
                    user[part] = p;
                }
                need[part] += taken;
                told[part] |= told[p];
                if (need[part] > UNITS && !told[part] && need[p] <= UNITS) {
                    told[part] = true;
                    report(part);
                }
            });
        }
    }

    /** Says it at the greatest quantity of the chain. */
    private void report(int part) {
        List<String> chain = new ArrayList<>();
        Input greatest = null;
        int at = part;
        while (through[at] instanceof Input input && chain.size() <= need.length) {
            chain.addFirst(network.products().get(at).id());
            greatest = greatest == null || input.quantity() > greatest.quantity() ? input : greatest;
            at = user[at];
        }
        chain.addFirst(network.products().get(at).id());
        if (greatest != null) {
            checks.findings.error(
                    checks.place(greatest.row(), Inputs.QUANTITY),
                    Counted.words(greatest.quantity()),
                    "Selling " + Counted.words(need[at]) + " of "
                            + network.products().get(at).id() + " takes "
                            + Counted.words(need[part]) + " of "
                            + network.products().get(part).id() + " ("
                            + String.join(" → ", chain) + "): more than a plan can count.",
                    "Check the quantities along the chain, or count the part in a larger unit.");
        }
    }

    private void costs() {
        for (Process process : network.processes()) {
            double rate = network.periods().stream()
                    .mapToDouble(period -> process.currency().rate(period))
                    .max()
                    .orElse(1);
            double money = process.materialCost() * need[process.product().index()] * rate;
            if (money > MONEY) {
                checks.findings.error(
                        checks.place(process.row(), Processes.COST),
                        Counted.words(process.materialCost()),
                        "Making " + Counted.words(need[process.product().index()]) + " of "
                                + process.product().id() + " at " + Counted.words(process.materialCost()) + " costs "
                                + Counted.words(money)
                                + ": more than there is.",
                        "Check cost, its unit and currency.");
            }
        }
    }
}
