package org.entente.explain.conflict;

import java.util.List;
import org.entente.explain.Words;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.TableRow;

/**
 * How many modules a line gets; relaxed by whole modules, more of them at their investment.
 *
 * @param atLeast whether those that are decided in any case, else those that are possible at most
 */
record ModulesPromise(int line, boolean atLeast) implements Promise {
    private static final int MOST = 1000;

    /** Modules may open late in a period and start slowly: so many times what the volume takes is as good as any number. */
    private static final int PLENTY = 4;

    @Override
    public Network dropped(Network network) {
        return relaxed(network, most(network));
    }

    @Override
    public Network relaxed(Network network, double amount) {
        Line of = of(network);
        int modules = (int) Math.round(amount);
        return network.withLine(
                atLeast
                        ? of.withModules(Math.max(0, of.minModules() - modules), of.maxModules())
                        : of.withModules(of.minModules(), of.maxModules() + modules));
    }

    @Override
    public double step(Network network) {
        return 1;
    }

    /** No more than could be of use: the model's numbers stay of one size, which solvers thank. */
    @Override
    public double most(Network network) {
        Line of = of(network);
        if (atLeast) {
            return of.minModules();
        }
        double need = 0;
        for (Process process : network.processes()) {
            Line its = process.line();
            if (its != null && its.index() == line) {
                need += process.lineUse() * Needs.most(process.product(), network);
            }
        }
        double slowest = of.rampUp().stream()
                .filter(rate -> rate > 0)
                .min(Double::compare)
                .orElse(1.0);
        return Math.clamp(Math.ceil(PLENTY * need / (slowest * of.modulePerYear())), 1, MOST);
    }

    @Override
    public boolean isWhole(Network network) {
        return true;
    }

    @Override
    public String key(Network network) {
        return (atLeast ? "decided " : "modules ") + of(network).id();
    }

    @Override
    public String sentence(Network network) {
        Line of = of(network);
        return atLeast
                ? Words.name(of) + " gets at least " + PromiseWords.count(of.minModules(), "module", "modules")
                : Words.name(of) + " takes "
                        + (of.maxModules() == 0
                                ? "no module"
                                : "at most " + PromiseWords.count(of.maxModules(), "module", "modules"))
                        + " of " + Words.number(of.modulePerYear()) + " a year";
    }

    @Override
    public String wayOut(Network network, double amount) {
        Line of = of(network);
        if (atLeast) {
            int left = of.minModules() - (int) Math.round(amount);
            return left <= 0
                    ? "do not insist on opening " + Words.name(of)
                    : "settle for " + PromiseWords.count(left, "module", "modules") + " of " + Words.name(of)
                            + " instead of " + of.minModules();
        }
        String each = of.investment() > 0
                ? ", " + Words.money(of.investment(), of.currency().id()) + (amount == 1 ? "" : " each")
                : "";
        return "allow " + PromiseWords.count(amount, "more module", "more modules") + " of "
                + Words.number(of.modulePerYear()) + " a year on " + Words.name(of) + each + ", "
                + Words.number(of.maxModules() + amount) + " instead of " + Words.number(of.maxModules());
    }

    @Override
    public String miss(Network network, double amount) {
        return "the modules of " + Words.name(of(network)) + " by " + Words.number(amount);
    }

    @Override
    public String unit(Network network) {
        return "modules";
    }

    @Override
    public List<TableRow> rows(Network network) {
        return List.of(of(network).row());
    }

    private Line of(Network network) {
        return network.lines().get(line);
    }
}
