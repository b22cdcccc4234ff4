package org.entente.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.network.Company;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.partners.Deal;
import org.entente.partners.Deals;
import org.entente.partners.RangeSearch;
import org.entente.report.DealReport;
import org.jspecify.annotations.Nullable;

/** What two companies have of a deal, for whatever face asks. */
public final class Partnering {
    private Partnering() {}

    /**
     * Works out a deal between the case's viewpoint and another company, and how it moves with the facts that have a range.
     *
     * @param held company whose stakes are negotiated; null for prices
     * @param ranges how many facts to plan anew at both ends of their range
     * @param strategies the case under its other strategies: what they open is known to be possible
     * @param progress told in words what is being worked out
     * @throws org.entente.partners.NoDealException when there is nothing to negotiate
     * @throws org.entente.partners.UnfinishedException when time was up before the deal itself was worked out
     * @throws org.entente.plan.UnplannableException as for planning
     */
    public static Deal deal(
            CaseWhatIf whatIf,
            Company partner,
            @Nullable Company held,
            int ranges,
            List<Network> strategies,
            Planning planning,
            Consumer<String> progress) {
        Network network = Participating.filled(whatIf.network(), planning);
        CaseWhatIf promised = whatIf.promised(network);
        Deals deals = Deals.using(planning.solver()).with(planning.settings()).watchedBy(planning.watcher());
        Deal deal = deals.telling(progress).knowing(strategies).of(network, partner, held);
        if (ranges == 0) {
            return deal;
        }
        List<Figure> figures = network.figures();
        return deal.with(RangeSearch.using(deals, (figure, value) -> promised.with(Map.of(figure, value)))
                .telling(progress)
                .of(deal, figures, ranges));
    }

    /** Writes the page of a deal, whole or not at all; the exception's message says what to do. */
    public static void report(Deal deal, Path file) throws IOException {
        DealReport.write(deal, file);
    }
}
