package org.entente.explain.conflict;

import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.TableRow;

/** That some modules of a line are opened in any case; relaxed by whole modules. */
record ModulesPromise(int line) implements Promise {

    @Override
    public Network dropped(Network network) {
        return network.withLine(of(network).withModules(0, of(network).maxModules()));
    }

    @Override
    public Network relaxed(Network network, double amount) {
        int least = Math.max(0, of(network).minModules() - (int) Math.round(amount));
        return network.withLine(of(network).withModules(least, of(network).maxModules()));
    }

    @Override
    public double step(Network network) {
        return 1;
    }

    @Override
    public boolean isWhole(Network network) {
        return true;
    }

    @Override
    public String sentence(Network network) {
        return Figures.name(of(network)) + " gets at least " + modules(of(network));
    }

    @Override
    public String wayOut(Network network, double amount) {
        Line after = relaxed(network, amount).lines().get(line);
        return after.minModules() == 0
                ? "do not insist on opening " + Figures.name(after)
                : "settle for " + modules(after) + " of " + Figures.name(after) + " instead of "
                        + of(network).minModules();
    }

    @Override
    public String unit(Network network) {
        return "modules";
    }

    @Override
    public TableRow row(Network network) {
        return of(network).row();
    }

    private Line of(Network network) {
        return network.lines().get(line);
    }

    private static String modules(Line line) {
        return line.minModules() + (line.minModules() == 1 ? " module" : " modules");
    }
}
