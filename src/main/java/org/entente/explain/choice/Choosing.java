package org.entente.explain.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.explain.Words;
import org.entente.explain.choice.Forced.Use;
import org.entente.network.CaseSettings;
import org.entente.network.Lane;
import org.entente.network.Limit;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Scope;
import org.entente.network.Site;
import org.entente.network.TableRow;
import org.entente.plan.Flow;
import org.entente.plan.Plan;

/**
 * What it means to choose something.
 *
 * <p>Sources: from the first period in which they can run at full rate, all of their product at the sites it can come to from
 * them is theirs; with a share below one, at least that share of all that is made of it in the network. Modules: at least one
 * module is opened. Routes: from the first period in which they hold, what arrives of the product comes by them. Where nothing
 * asks for the product in the recommended plan, those who use it are chosen too: a part nobody builds in is not chosen.
 */
final class Choosing {
    /** Marks the limit that holds a share: no table says it. */
    private static final TableRow CHOICE = new TableRow("your choice", 0);

    private final Network network;
    private final Plan plan;
    private final double share;
    private final Forced.Builder forced = new Forced.Builder();
    private final Set<Process> opened = new LinkedHashSet<>();

    private Choosing(Network network, Plan plan, double share) {
        this.network = network;
        this.plan = plan;
        this.share = share;
    }

    /** The choice forced on a network whose recommended plan is {@code plan}. */
    static Forced of(Network network, Plan plan, Choice choice, double share) {
        Choosing choosing = new Choosing(network, plan, share);
        switch (choice) {
            case Choice.Sources sources -> choosing.choose(sources.processes());
            case Choice.Modules modules -> modules.lines().forEach(choosing::choose);
            case Choice.Routes routes -> choosing.chooseLanes(routes.lanes());
        }
        choosing.openShut();
        return choosing.forced.build();
    }

    private void choose(Line line) {
        int least = Math.max(1, line.minModules());
        forced.edits.add(new Edit.Modules(line.index(), least, line.maxModules()));
        forced.meanings.add("at least one module of " + Names.of(line) + " is opened");
        List<Process> running = network.processes().stream()
                .filter(process -> process.line() != null && process.line().index() == line.index())
                .toList();
        String runs = running.stream().map(process -> "process=" + process.id()).collect(Collectors.joining(" or "));
        forced.uses.add(new Use(
                Names.of(line),
                runs.isEmpty() ? "" : " To see what using it costs, choose what runs on it: " + runs + ".",
                flow -> flow instanceof Flow.Made made
                        && made.process().line() != null
                        && made.process().line().index() == line.index()));
        openIfShut(running);
    }

    private void choose(List<Process> processes) {
        Set<Process> chosen = new LinkedHashSet<>(processes);
        List<Process> latest = processes;
        while (latest.stream().noneMatch(process -> isMade(process.product()))) {
            List<Process> users = users(latest).stream()
                    .filter(user -> !chosen.contains(user))
                    .toList();
            if (users.isEmpty()) {
                break;
            }
            forced.meanings.add("nothing needs " + Names.list(products(latest), "of these products")
                    + " in the recommended plan, so what uses it is chosen too: " + Names.processes(users));
            chosen.addAll(users);
            latest = users;
        }
        byProduct(chosen).forEach(this::chooseSources);
    }

    private List<Process> users(List<Process> makers) {
        List<Process> users = new ArrayList<>();
        byProduct(makers)
                .forEach((product, of) ->
                        users.addAll(Destinations.of(network, product, of).users()));
        return users;
    }

    private void chooseSources(Product product, List<Process> chosen) {
        Period from = FullRate.ofProcesses(chosen, network.periods());
        openIfShut(chosen);
        forced.uses.add(new Use(
                Names.processes(chosen),
                "",
                flow -> flow instanceof Flow.Made made
                        && isIn(made.process(), chosen)
                        && made.period().index() >= from.index()));
        if (share < 1) {
            network.periods()
                    .subList(from.index(), network.periods().size())
                    .forEach(period -> forced.edits.add(new Edit.Share(limit(product, chosen, period))));
            forced.meanings.add(Names.from(from) + "at least " + Words.percent(share) + " of all " + product.name()
                    + " is made by " + Names.processes(chosen));
            return;
        }
        Destinations destinations = Destinations.of(network, product, chosen);
        for (Process other : network.processes()) {
            if (other.product().index() == product.index() && destinations.has(other.site()) && !isIn(other, chosen)) {
                forced.edits.add(new Edit.StopProcess(other.index(), from.start()));
            }
        }
        for (Lane lane : network.lanes()) {
            if (destinations.isEntry(lane)) {
                forced.edits.add(new Edit.StopLane(lane.index(), from.start()));
            }
        }
        Set<Site> ends = destinations.ends();
        forced.meanings.add(Names.from(from) + "all " + product.name()
                + (ends.isEmpty() ? "" : " for " + Names.sites(ends)) + " comes from " + Names.processes(chosen));
    }

    private void chooseLanes(List<Lane> lanes) {
        Map<List<Integer>, List<Lane>> byEnd = new LinkedHashMap<>();
        for (Lane lane : lanes) {
            byEnd.computeIfAbsent(List.of(lane.to().index(), lane.product().index()), key -> new ArrayList<>())
                    .add(lane);
        }
        List<Process> users = new ArrayList<>();
        byEnd.values().forEach(chosen -> users.addAll(chooseRoutes(chosen)));
        boolean arrives = lanes.stream().anyMatch(this::arrives);
        if (!arrives && !users.isEmpty()) {
            forced.meanings.add("nothing asks for it there in the recommended plan, so what uses it is chosen too: "
                    + Names.processes(users));
            choose(users);
        }
    }

    /** Forces lanes of one product to one site; returns those who use it there. */
    private List<Process> chooseRoutes(List<Lane> chosen) {
        Lane one = chosen.getFirst();
        Period from = FullRate.of(chosen.stream().map(Lane::validity).toList(), network.periods());
        for (Lane lane : network.lanes()) {
            boolean rival = lane.to().index() == one.to().index()
                    && lane.product().index() == one.product().index()
                    && chosen.stream().noneMatch(of -> of.index() == lane.index());
            if (rival) {
                forced.edits.add(new Edit.StopLane(lane.index(), from.start()));
            }
        }
        forced.uses.add(new Use(
                one.product().name() + " to " + one.to().name() + " over " + Names.lanes(chosen),
                "",
                flow -> flow instanceof Flow.Moved moved
                        && chosen.stream()
                                .anyMatch(lane -> lane.index() == moved.lane().index())
                        && moved.period().index() >= from.index()));
        forced.meanings.add(Names.from(from) + "what arrives of "
                + one.product().name() + " at " + one.to().name() + " comes over " + Names.lanes(chosen));
        openIfShut(network.processes().stream()
                .filter(maker -> chosen.stream().anyMatch(lane -> sends(lane, maker)))
                .toList());
        return network.processes().stream()
                .filter(process -> process.site().index() == one.to().index()
                        && process.inputs().stream()
                                .anyMatch(input ->
                                        input.product().index() == one.product().index()))
                .toList();
    }

    private static boolean sends(Lane lane, Process maker) {
        return lane.from().index() == maker.site().index()
                && lane.product().index() == maker.product().index();
    }

    private boolean arrives(Lane lane) {
        return plan.flows().stream()
                .anyMatch(flow -> flow instanceof Flow.Moved moved
                        && moved.lane().to().index() == lane.to().index()
                        && moved.product().index() == lane.product().index());
    }

    /** What the case keeps shut until a strategy opens it is open to a choice that has nothing else to choose. */
    private void openShut() {
        opened.forEach(process -> forced.edits.add(new Edit.OpenProcess(process.index())));
        if (!opened.isEmpty()) {
            forced.meanings.add("the case keeps " + Names.processes(opened) + " shut (max_volume 0); your choice opens "
                    + (opened.size() == 1 ? "it" : "them"));
        }
    }

    private void openIfShut(List<Process> processes) {
        if (processes.stream().allMatch(process -> process.maxPerYear() == 0)) {
            opened.addAll(processes);
        }
    }

    private Limit limit(Product product, List<Process> chosen, Period period) {
        CaseSettings settings = network.settings();
        Scope scope = new Scope(List.of(product), List.of(), List.of(), List.of(), chosen, List.of());
        return new Limit(
                0,
                "your-choice",
                Limit.Kind.MADE_SHARE,
                scope,
                period,
                Limit.Sense.AT_LEAST,
                share,
                settings.currency(),
                Limit.Enforcement.HARD,
                0,
                "",
                CHOICE);
    }

    private boolean isMade(Product product) {
        return plan.flows().stream()
                .anyMatch(
                        flow -> flow instanceof Flow.Made made && made.product().index() == product.index());
    }

    private static boolean isIn(Process process, List<Process> chosen) {
        return chosen.stream().anyMatch(one -> one.index() == process.index());
    }

    private static List<String> products(List<Process> processes) {
        return processes.stream()
                .map(process -> process.product().name())
                .distinct()
                .toList();
    }

    private static Map<Product, List<Process>> byProduct(Collection<Process> processes) {
        Map<Product, List<Process>> byProduct = new LinkedHashMap<>();
        processes.forEach(process -> byProduct
                .computeIfAbsent(process.product(), key -> new ArrayList<>())
                .add(process));
        return byProduct;
    }
}
