package org.entente.explain.conflict;

<<<<<<< HEAD
=======
import java.util.List;
>>>>>>> 434ab33 (Conflicts by whole promises narrowed to their parts; duties, modules and closed choices as promises)
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.TableRow;

<<<<<<< HEAD
/** That some modules of a line are opened in any case; relaxed by whole modules. */
record ModulesPromise(int line) implements Promise {

    @Override
    public Network dropped(Network network) {
        return network.withLine(of(network).withModules(0, of(network).maxModules()));
=======
/** How many modules a line takes at most; relaxed by whole modules, each at its investment. */
record ModulesPromise(int line) implements Promise {
    /** As good as any number: nobody builds more, and the model's numbers stay of one size. */
    private static final int MANY = 1000;

    @Override
    public Network dropped(Network network) {
        return relaxed(network, MANY);
>>>>>>> 434ab33 (Conflicts by whole promises narrowed to their parts; duties, modules and closed choices as promises)
    }

    @Override
    public Network relaxed(Network network, double amount) {
<<<<<<< HEAD
        int least = Math.max(0, of(network).minModules() - (int) Math.round(amount));
        return network.withLine(of(network).withModules(least, of(network).maxModules()));
=======
        return network.withLine(of(network).withMaxModules(of(network).maxModules() + (int) Math.round(amount)));
>>>>>>> 434ab33 (Conflicts by whole promises narrowed to their parts; duties, modules and closed choices as promises)
    }

    @Override
    public double step(Network network) {
        return 1;
    }

    @Override
<<<<<<< HEAD
=======
    public double most(Network network) {
        return MANY;
    }

    @Override
>>>>>>> 434ab33 (Conflicts by whole promises narrowed to their parts; duties, modules and closed choices as promises)
    public boolean isWhole(Network network) {
        return true;
    }

    @Override
<<<<<<< HEAD
    public String sentence(Network network) {
        return Figures.name(of(network)) + " gets at least " + modules(of(network));
=======
    public String key(Network network) {
        return "modules " + of(network).id();
    }

    @Override
    public String sentence(Network network) {
        Line of = of(network);
        return Figures.name(of) + " takes at most "
                + Figures.count(of.maxModules(), "more module", "more modules") + " of "
                + Figures.number(of.modulePerYear()) + " a year";
>>>>>>> 434ab33 (Conflicts by whole promises narrowed to their parts; duties, modules and closed choices as promises)
    }

    @Override
    public String wayOut(Network network, double amount) {
<<<<<<< HEAD
        Line after = relaxed(network, amount).lines().get(line);
        return after.minModules() == 0
                ? "do not insist on opening " + Figures.name(after)
                : "settle for " + modules(after) + " of " + Figures.name(after) + " instead of "
                        + of(network).minModules();
=======
        Line of = of(network);
        String each = of.investment() > 0
                ? ", " + Figures.money(of.investment(), of.currency().id()) + (amount == 1 ? "" : " each")
                : "";
        return "allow " + Figures.count(amount, "more module", "more modules") + " of "
                + Figures.number(of.modulePerYear()) + " a year on " + Figures.name(of) + each + ", "
                + Figures.number(of.maxModules() + amount) + " instead of " + Figures.number(of.maxModules());
    }

    @Override
    public String miss(Network network, double amount) {
        return "the modules of " + Figures.name(of(network)) + " by " + Figures.number(amount);
>>>>>>> 434ab33 (Conflicts by whole promises narrowed to their parts; duties, modules and closed choices as promises)
    }

    @Override
    public String unit(Network network) {
        return "modules";
    }

    @Override
<<<<<<< HEAD
    public TableRow row(Network network) {
        return of(network).row();
=======
    public List<TableRow> rows(Network network) {
        return List.of(of(network).row());
>>>>>>> 434ab33 (Conflicts by whole promises narrowed to their parts; duties, modules and closed choices as promises)
    }

    private Line of(Network network) {
        return network.lines().get(line);
    }
<<<<<<< HEAD

    private static String modules(Line line) {
        return line.minModules() + (line.minModules() == 1 ? " module" : " modules");
    }
=======
>>>>>>> 434ab33 (Conflicts by whole promises narrowed to their parts; duties, modules and closed choices as promises)
}
