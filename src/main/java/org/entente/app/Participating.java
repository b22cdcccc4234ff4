package org.entente.app;

import org.entente.network.Network;
import org.entente.partners.Participation;
import org.entente.partners.UnfinishedException;
import org.entente.plan.Planner;
import org.entente.plan.UnplannableException;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;

/** Works out what a case leaves open before it is planned: what a partner earns without the viewpoint, where a limit asks for it. */
final class Participating {
    private Participating() {}

    static Network filled(Network network, Planning planning) {
        return filled(network, planning.solver(), planning.settings(), planning.watcher());
    }

    /** Throws {@link UnplannableException} when a partner's outside option was not worked out to the end. */
    static Network filled(Network network, Solver solver, Settings settings, Watcher watcher) {
        try {
            return Participation.filled(
                    network, Planner.using(solver).with(settings).watchedBy(watcher.quiet()));
        } catch (UnfinishedException e) {
            throw new UnplannableException("a limit asks for what its company earns without the viewpoint. "
                    + e.reason() + " Give more time, or give the limit a value.");
        }
    }
}
