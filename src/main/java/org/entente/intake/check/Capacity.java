package org.entente.intake.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.intake.tables.Processes;
import org.entente.network.Demand;
import org.entente.network.Input;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Stock;

/**
 * Capacity that cannot meet the demand that must be served, by how much.
 *
 * <p>A necessary condition for each product, never a guess: what must be made at the least, rolled up the bills of materials by
 * the process that needs least of each input, against the most that all its processes can make, with every line extended as
 * early as can be and all its capacity given to this product. What may be kept in stock is compared cumulated over time.
 */
final class Capacity {
    /** Room for the rounding of days to years. */
    private static final double TOLERANCE = 0.01;

    private final Checks checks;
    private final Network network;
    private final int periods;
    private final Map<Integer, List<Process>> makers = new HashMap<>();
    private final boolean[] storable;
    private final double[] opening;

    /** What must be there at the least in each period, and until the end of it, by product. */
    private final double[][] need;

    private final double[][] cumulated;

    private Capacity(Checks checks) {
        this.checks = checks;
        this.network = checks.network;
        this.periods = network.periods().size();
        int products = network.products().size();
        storable = new boolean[products];
        opening = new double[products];
        need = new double[products][periods];
        cumulated = new double[products][periods];
        for (Process process : network.processes()) {
            makers.computeIfAbsent(process.product().index(), k -> new ArrayList<>())
                    .add(process);
        }
        for (Stock stock : network.stocks()) {
            storable[stock.product().index()] = true;
            opening[stock.product().index()] += stock.opening();
        }
        for (Demand demand : network.demands()) {
            double served = demand.volume() * demand.mustServe();
            need[demand.product().index()][demand.period().index()] += served;
        }
        for (int p = 0; p < products; p++) {
            for (int t = 0; t < periods; t++) {
                cumulated[p][t] = need[p][t] + (t == 0 ? 0 : cumulated[p][t - 1]);
            }
        }
    }

    static void check(Checks checks) {
        Capacity capacity = new Capacity(checks);
        for (Product product : topDown(checks.network)) {
            capacity.compare(product);
            capacity.rollUp(product);
        }
    }

    /** Products before what they are made of; there are no loops. */
    static List<Product> topDown(Network network) {
        int[] users = new int[network.products().size()];
        Map<Integer, List<Process>> makers = new HashMap<>();
        for (Process process : network.processes()) {
            makers.computeIfAbsent(process.product().index(), k -> new ArrayList<>())
                    .add(process);
            for (Input input : process.inputs()) {
                users[input.product().index()]++;
            }
        }
        List<Product> order = new ArrayList<>();
        for (Product product : network.products()) {
            if (users[product.index()] == 0) {
                order.add(product);
            }
        }
        for (int i = 0; i < order.size(); i++) {
            for (Process process : makers.getOrDefault(order.get(i).index(), List.of())) {
                for (Input input : process.inputs()) {
                    if (--users[input.product().index()] == 0) {
                        order.add(input.product());
                    }
                }
            }
        }
        return order;
    }

    /** What making the product takes of each input at the least. */
    private void rollUp(Product product) {
        List<Process> ways = makers.getOrDefault(product.index(), List.of());
        if (ways.isEmpty()) {
            return;
        }
        Map<Integer, Double> least = quantities(ways.getFirst());
        for (Process way : ways) {
            Map<Integer, Double> other = quantities(way);
            least.keySet().retainAll(other.keySet());
            least.replaceAll((input, quantity) -> Math.min(quantity, other.getOrDefault(input, 0.0)));
        }
        int p = product.index();
        least.forEach((input, quantity) -> {
            for (int t = 0; t < periods; t++) {
                double made = Math.max(0, cumulated[p][t] - opening[p]);
                cumulated[input][t] += quantity * made;
                if (!storable[p]) {
                    need[input][t] += quantity * need[p][t];
                }
            }
        });
    }

    private static Map<Integer, Double> quantities(Process process) {
        Map<Integer, Double> quantities = new HashMap<>();
        for (Input input : process.inputs()) {
            quantities.merge(input.product().index(), input.quantity(), Double::sum);
        }
        return quantities;
    }

    private void compare(Product product) {
        List<Process> ways = makers.getOrDefault(product.index(), List.of());
        if (ways.isEmpty()) {
            return; // found as demand that cannot be reached
        }
        int p = product.index();
        double most = 0;
        double until = 0;
        for (Period period : network.periods()) {
            int t = period.index();
            double possible = possible(ways, period);
            until += possible;
            boolean once = !storable[p] && need[p][t] > possible * (1 + TOLERANCE) + 1e-6;
            boolean inAll = cumulated[p][t] > (until + opening[p]) * (1 + TOLERANCE) + 1e-6;
            if (possible == 0 && ways.stream().noneMatch(way -> Supply.holds(way, period))) {
                return; // found as demand that cannot be reached, with the dates that stand in the way
            }
            if (once || inAll) {
                most = once ? possible : until + opening[p];
                report(product, ways, period, once, once ? need[p][t] : cumulated[p][t], most);
                return;
            }
        }
    }

    private void report(
            Product product, List<Process> ways, Period period, boolean once, double needed, double possible) {
        boolean lines = ways.stream().anyMatch(way -> way.line() != null);
        checks.findings.error(
                checks.place(ways.getFirst().row(), Processes.PRODUCT),
                product.id(),
                "Must-serve demand takes " + count(needed) + " of " + product.id()
                        + (once ? " in " : " until the end of ")
                        + period.id() + "; all processes together can make "
                        + (opening[product.index()] > 0 ? "and take from stock " : "")
                        + count(possible) + ": " + count(needed - possible) + " are missing.",
                lines
                        ? "Add capacity in " + checks.sheets.fileOf("lines")
                                + ", raise max_volume, open earlier, or lower" + " must_serve in "
                                + checks.sheets.fileOf("demand") + "."
                        : "Raise max_volume, add a process, check its dates, or lower must_serve in "
                                + checks.sheets.fileOf("demand") + ".");
    }

    private static String count(double units) {
        return String.format(Locale.ROOT, "%,.0f", Math.rint(units));
    }

    /** The most the processes can make in a period: each line fully theirs, at the use of the process that needs least of it. */
    private double possible(List<Process> ways, Period period) {
        double possible = 0;
        Map<Integer, Double> byLine = new HashMap<>();
        Map<Integer, Double> leastUse = new HashMap<>();
        for (Process way : ways) {
            if (!way.validity().holdsIn(period)) {
                continue;
            }
            double own = way.maxPerYear() * period.years();
            Line line = way.line();
            if (line == null) {
                possible += own;
            } else {
                byLine.merge(line.index(), own, Double::sum);
                leastUse.merge(line.index(), way.lineUse(), Math::min);
            }
        }
        for (Map.Entry<Integer, Double> entry : byLine.entrySet()) {
            double use = leastUse.getOrDefault(entry.getKey(), 1.0);
            Line line = network.lines().get(entry.getKey());
            possible += Math.min(entry.getValue(), gives(network, line, period) / use);
        }
        return possible;
    }

    /** What a line gives in a period with all its modules added at the earliest. */
    static double gives(Network network, Line line, Period period) {
        LocalDate start = network.periods().getFirst().start();
        LocalDate earliest = line.earliest();
        LocalDate first = earliest == null || earliest.isBefore(start) ? start : earliest;
        double share = 0;
        if (first.isBefore(period.end())) {
            LocalDate from = first.isBefore(period.start()) ? period.start() : first;
            double days = ChronoUnit.DAYS.between(period.start(), period.end());
            double age = ChronoUnit.DAYS.between(first, period.end()) / 365.25;
            share = ChronoUnit.DAYS.between(from, period.end()) / days * rate(line, age);
        }
        return (line.existingPerYear() + line.maxModules() * line.modulePerYear() * share) * period.years();
    }

    /** The best share of the rate a module has reached at this age in years. */
    private static double rate(Line line, double age) {
        int year = (int) Math.floor(age - 0.01);
        if (line.rampUp().isEmpty() || year >= line.rampUp().size()) {
            return 1;
        }
        double best = 0;
        for (int y = 0; y <= Math.max(0, year); y++) {
            best = Math.max(best, line.rampUp().get(y));
        }
        return best;
    }
}
