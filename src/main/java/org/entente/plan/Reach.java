package org.entente.plan;

import java.util.BitSet;
import java.util.List;
import org.entente.network.Demand;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Stock;

/**
 * Which pairs of site and product can take part in a plan: units can come there, and from there they can reach a
 * market, or a place where they may lie in stock. Columns are built for these alone; the rest could only be zero.
 */
final class Reach {
    private final Network network;
    private final Nodes nodes;
    private final int[] processNode;
    private final int[] processInputStart;
    private final int[] processInputNode;
    private final int[] laneFrom;
    private final int[] laneTo;
    private final int[] stockNode;
    private final int[] demandNode;
    private final BitSet active;

    Reach(Network network) {
        this.network = network;
        List<Process> processes = network.processes();
        List<Lane> lanes = network.lanes();
        nodes = new Nodes(network.products().size());
        processNode = new int[processes.size()];
        processInputStart = new int[processes.size() + 1];
        laneFrom = new int[lanes.size()];
        laneTo = new int[lanes.size()];
        int inputs = 0;
        for (int p = 0; p < processes.size(); p++) {
            inputs += processes.get(p).inputs().size();
            processInputStart[p + 1] = inputs;
        }
        processInputNode = new int[inputs];
        for (int p = 0; p < processes.size(); p++) {
            Process process = processes.get(p);
            processNode[p] = process.maxPerYear() > 0
                    ? nodes.add(process.site().index(), process.product().index())
                    : -1;
            int at = processInputStart[p];
            for (Input input : process.inputs()) {
                processInputNode[at++] =
                        nodes.add(process.site().index(), input.product().index());
            }
        }
        for (int a = 0; a < lanes.size(); a++) {
            Lane lane = lanes.get(a);
            boolean usable = lane.maxPerYear() > 0;
            laneFrom[a] = usable ? nodes.add(lane.from().index(), lane.product().index()) : -1;
            laneTo[a] = usable ? nodes.add(lane.to().index(), lane.product().index()) : -1;
        }
        stockNode = new int[network.stocks().size()];
        for (int s = 0; s < stockNode.length; s++) {
            Stock stock = network.stocks().get(s);
            stockNode[s] = nodes.add(stock.site().index(), stock.product().index());
        }
        demandNode = new int[network.demands().size()];
        for (int d = 0; d < demandNode.length; d++) {
            Demand demand = network.demands().get(d);
            demandNode[d] = nodes.add(demand.market().index(), demand.product().index());
        }
        BitSet supplied = supplied();
        active = wanted(supplied);
    }

    Nodes nodes() {
        return nodes;
    }

    boolean isActive(int node) {
        return node >= 0 && active.get(node);
    }

    /** Whether the process can run at all and its product is of use. */
    boolean isActive(Process process) {
        int p = process.index();
        if (!isActive(processNode[p])) {
            return false;
        }
        for (int i = processInputStart[p]; i < processInputStart[p + 1]; i++) {
            if (!active.get(processInputNode[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isActive(Lane lane) {
        return isActive(laneFrom[lane.index()]) && isActive(laneTo[lane.index()]);
    }

    int node(Process process) {
        return processNode[process.index()];
    }

    /** Where the process takes its input number i from: its own site. */
    int inputNode(Process process, int i) {
        return processInputNode[processInputStart[process.index()] + i];
    }

    int from(Lane lane) {
        return laneFrom[lane.index()];
    }

    int to(Lane lane) {
        return laneTo[lane.index()];
    }

    /** Where a stock row keeps, by the row's position in the network. */
    int stock(int stock) {
        return stockNode[stock];
    }

    /** Where a demand row sells, by the row's position in the network. */
    int demand(int demand) {
        return demandNode[demand];
    }

    /** Forward: a process runs once all its inputs can come; a lane carries what can be at its start. */
    private BitSet supplied() {
        int processes = processNode.length;
        int[] missing = new int[processes];
        int[] userOf = new int[processInputNode.length];
        for (int p = 0; p < processes; p++) {
            missing[p] = processInputStart[p + 1] - processInputStart[p];
            for (int i = processInputStart[p]; i < processInputStart[p + 1]; i++) {
                userOf[i] = p;
            }
        }
        Incidence uses = Incidence.of(nodes.count(), processInputNode.length, i -> processInputNode[i]);
        Incidence out = Incidence.of(nodes.count(), laneFrom.length, a -> laneFrom[a]);
        Spread spread = new Spread(nodes.count());
        for (int p = 0; p < processes; p++) {
            if (missing[p] == 0) {
                spread.to(processNode[p]);
            }
        }
        for (int s = 0; s < stockNode.length; s++) {
            if (network.stocks().get(s).opening() > 0) {
                spread.to(stockNode[s]);
            }
        }
        while (spread.hasNext()) {
            int node = spread.next();
            for (int k = out.from(node); k < out.until(node); k++) {
                spread.to(laneTo[out.item(k)]);
            }
            for (int k = uses.from(node); k < uses.until(node); k++) {
                int p = userOf[uses.item(k)];
                if (--missing[p] == 0) {
                    spread.to(processNode[p]);
                }
            }
        }
        return spread.reached();
    }

    /**
     * Backward from the markets and from what may be kept, through pairs that can be supplied; a market itself always counts. What no
     * market reaches counts too: opening stock stays somewhere, and a subsidy may be paid on what is made for stock. So does a source
     * that a floor of kind sources counts: it may be nominated, used or not.
     */
    private BitSet wanted(BitSet supplied) {
        Incidence makers = Incidence.of(nodes.count(), processNode.length, p -> processNode[p]);
        Incidence in = Incidence.of(nodes.count(), laneTo.length, a -> laneTo[a]);
        Spread spread = new Spread(nodes.count());
        for (int node : demandNode) {
            spread.to(node);
        }
        for (int node : stockNode) {
            if (supplied.get(node)) {
                spread.to(node);
            }
        }
        for (Limit limit : network.limits()) {
            if (limit.kind() == Limit.Kind.SOURCES && limit.sense() == Limit.Sense.AT_LEAST) {
                addSources(new ScopeFilter(limit.scope(), network), spread);
            }
        }
        while (spread.hasNext()) {
            int node = spread.next();
            for (int k = in.from(node); k < in.until(node); k++) {
                int from = laneFrom[in.item(k)];
                if (supplied.get(from)) {
                    spread.to(from);
                }
            }
            for (int k = makers.from(node); k < makers.until(node); k++) {
                int p = makers.item(k);
                if (canRun(p, supplied)) {
                    for (int i = processInputStart[p]; i < processInputStart[p + 1]; i++) {
                        spread.to(processInputNode[i]);
                    }
                }
            }
        }
        return spread.reached();
    }

    private void addSources(ScopeFilter filter, Spread spread) {
        for (Process process : network.processes()) {
            if (process.maxPerYear() > 0 && filter.matches(process)) {
                int p = process.index();
                spread.to(processNode[p]);
                for (int i = processInputStart[p]; i < processInputStart[p + 1]; i++) {
                    spread.to(processInputNode[i]);
                }
            }
        }
    }

    private boolean canRun(int p, BitSet supplied) {
        for (int i = processInputStart[p]; i < processInputStart[p + 1]; i++) {
            if (!supplied.get(processInputNode[i])) {
                return false;
            }
        }
        return true;
    }

    /** A breadth-first spread over nodes: each is handed out once. */
    private static final class Spread {
        private final BitSet seen;
        private final int[] queue;
        private int head;
        private int tail;

        Spread(int nodes) {
            seen = new BitSet(nodes);
            queue = new int[nodes];
        }

        void to(int node) {
            if (node >= 0 && !seen.get(node)) {
                seen.set(node);
                queue[tail++] = node;
            }
        }

        boolean hasNext() {
            return head < tail;
        }

        int next() {
            return queue[head++];
        }

        BitSet reached() {
            return seen;
        }
    }
}
