package org.entente.partners;

import java.util.ArrayList;
import java.util.List;
import org.entente.explain.Claim;
import org.entente.network.Company;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.plan.Model;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.entente.plan.Planner;
import org.entente.plan.Solved;
import org.entente.plan.Viewpoint;

/**
 * Plans what each side does without the deal: its best by its own look-through shares, in the case as {@link Without} leaves it.
 *
 * <p>Where the viewpoint cannot keep its promises without the partner, it is planned without what must be served, and if need be
 * without the hard limits; with the goal cost, where serving is all there is, only without the limits.
 */
final class OutsideOptions {
    private final Planner planner;

    OutsideOptions(Planner planner) {
        this.planner = planner;
    }

    /** What the viewpoint does without the partner. */
    OutsideOption viewpoint(Network network, Sides sides) {
        return best(Without.viewpoint(network, sides), sides.viewpoint(), sides, List.of(Side.OTHER));
    }

    /** What the partner does without the viewpoint; its losses tell of whom it would have to ask. */
    OutsideOption partner(Network network, Sides sides) {
        return best(Without.partner(network, sides), sides.partner(), sides, List.of(Side.OTHER));
    }

    private OutsideOption best(Network network, Company company, Sides sides, List<Side> others) {
        boolean profit = network.settings().goal().countsRevenue();
        Network last = network;
        for (Kept kept : Kept.values()) {
            Network asked = switch (kept) {
                case ALL -> network;
                case NOT_OBLIGATIONS -> profit ? Without.withoutObligations(network) : null;
                case NONE -> {
                    Network free = Without.withoutLimits(network);
                    yield profit ? Without.withoutObligations(free) : free;
                }
                case NO_PLAN -> null;
            };
            if (asked != null) {
                last = asked;
                Solved solved = solve(asked, company);
                if (solved.plan().hasPlan()) {
                    return of(solved, company, kept, sides, others);
                }
            }
        }
        return new OutsideOption(
                company,
                Kept.NO_PLAN,
                null,
                Double.NEGATIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Claim.noPlan(seenBy(last, company)),
                List.of());
    }

    private Solved solve(Network network, Company company) {
        Model model = Model.of(network, Viewpoint.of(network, company));
        Solved solved = planner.solve(model, model.problem());
        check(solved.plan(), company);
        return solved;
    }

    /** Throws where a solve ended without plan and without the proof that there is none. */
    static void check(Plan plan, Company company) {
        if (!plan.hasPlan() && plan.status() != PlanStatus.INFEASIBLE) {
            throw new UnfinishedException(
                    plan.status(), "What " + company.name() + " does was not worked out to the end: " + plan.message());
        }
    }

    private static OutsideOption of(Solved solved, Company company, Kept kept, Sides sides, List<Side> others) {
        Plan plan = solved.plan();
        double bound =
                plan.certificate() == null ? Double.NaN : -plan.certificate().bound();
        return new OutsideOption(
                company,
                kept,
                solved,
                -plan.objective(),
                bound,
                new Claim(
                        seenBy(plan.network(), company),
                        Claim.Said.of(plan.objective(), Double.isNaN(bound) ? Double.NEGATIVE_INFINITY : -bound)),
                losses(PartnerAccounts.of(plan), sides, others));
    }

    private static Network seenBy(Network network, Company company) {
        return network.withSettings(network.settings().withViewpoint(company));
    }

    /** Companies of some sides that take part in a plan and lose by it, beyond what their standing lines cost them anyway. */
    static List<Loss> losses(PartnerAccounts accounts, Sides sides, List<Side> of) {
        List<Loss> losses = new ArrayList<>();
        if (!accounts.network().settings().goal().countsRevenue()) {
            // no sales are in the books: a customer would seem to lose whatever it pays
            return losses;
        }
        for (PartnerAccount account : accounts.partners()) {
            Statement money = account.present();
            double loss = -account.presentValue() - standing(accounts.network(), account.company());
            boolean takesPart = money.received() > 0 || money.paid() > 0;
            if (of.contains(sides.of(account.company())) && takesPart && account.costsKnown() && loss > 0.005) {
                losses.add(new Loss(account.company(), loss));
            }
        }
        return losses;
    }

    private static double standing(Network network, Company company) {
        Viewpoint viewpoint = Viewpoint.of(network, company);
        double sum = 0;
        for (Line line : network.lines()) {
            if (line.site().company().index() == company.index()) {
                for (Period period : network.periods()) {
                    sum += line.existingFixedPerYear()
                            * period.years()
                            * line.currency().rate(period)
                            * viewpoint.discount(period);
                }
            }
        }
        return sum;
    }
}
