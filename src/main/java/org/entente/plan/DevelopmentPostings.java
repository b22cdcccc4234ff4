package org.entente.plan;

import org.entente.network.Company;
import org.entente.network.Mode;
import org.entente.network.Network;
import org.entente.network.Outlay;
import org.entente.network.Site;
import org.entente.network.Team;

/**
 * Money of the programme: what a task costs falls in the period in which it is finished. Pay is booked at each team's company and
 * site, other cost at that of the first team. A team of a company that is not wholly owned by the case's viewpoint is paid by the
 * viewpoint company, cost by cost, with the company's markup: its other owners would not give the work away. In a wholly owned
 * group nobody charges, and so the case's plan is that of the group.
 */
final class DevelopmentPostings {
    private final Network network;
    private final Viewpoint viewpoint;
    private final Journal journal;

    private DevelopmentPostings(Network network, Viewpoint viewpoint, Journal journal) {
        this.network = network;
        this.viewpoint = viewpoint;
        this.journal = journal;
    }

    static void post(Network network, ProgrammeColumns columns, Viewpoint viewpoint, Journal journal) {
        DevelopmentPostings postings = new DevelopmentPostings(network, viewpoint, journal);
        columns.all().forEach(postings::post);
    }

    private void post(Stage stage) {
        Mode mode = stage.manner().mode();
        for (Mode.Staffing staffing : mode.staffings()) {
            Team team = staffing.team();
            if (team.kind() == Team.Kind.PEOPLE) {
                Formula week = new Formula.Cell(team.ratePerHour(), team.row(), "rate")
                        .times(new Formula.Cell(team.hoursPerWeek(), team.row(), "hours_per_week"))
                        .times(Formula.rate(team.currency(), stage.period()));
                Formula people = new Formula.Cell(staffing.people(), staffing.row(), "people");
                pay(
                        stage,
                        team.site(),
                        staffing.row(),
                        people.times(weeks(stage)).times(week));
            }
        }
        Team first = mode.team();
        Formula other = new Formula.Number(0);
        for (Outlay outlay : mode.outlays()) {
            other = other.plus(new Formula.Cell(outlay.cost(), outlay.row(), "cost"))
                    .plus(new Formula.Cell(outlay.externalCost(), outlay.row(), "external_cost"));
        }
        Formula converted = other.times(Formula.rate(mode.currency(), stage.period()));
        pay(stage, first == null ? null : first.site(), mode.row(), converted);
    }

    /** Weeks worked, in proportion to those entered: what is rounded up counts as if it were not. */
    private static Formula weeks(Stage stage) {
        Mode mode = stage.manner().mode();
        int worked = stage.manner().workingWeeks();
        Formula weeks = new Formula.Cell(mode.weeks(), mode.row(), "weeks");
        if (!stage.manner().learned() || worked == 0) {
            return stage.manner().learned() ? new Formula.Number(0) : weeks;
        }
        Formula left = weeks.times(new Formula.Cell(mode.learning(), mode.row(), "learning")
                .times(-1)
                .plus(1));
        return left.times(worked / left.value());
    }

    private void pay(
            Stage stage,
            @org.jspecify.annotations.Nullable Site site,
            org.entente.network.TableRow row,
            Formula amount) {
        if (amount.value() == 0) {
            return;
        }
        Company owner = network.settings().viewpoint();
        Company company = site == null ? owner : site.company();
        Posting own = new Posting(
                Account.DEVELOPMENT,
                company,
                null,
                site == null ? company.country() : site.country(),
                site,
                null,
                stage.task(),
                row);
        journal.post(own, stage.chosen(), stage.period(), amount);
        if (viewpoint.share(company, stage.period()) < 1) {
            Formula charged = amount.times(new Formula.Cell(company.markup(), company.row(), "markup").plus(1));
            journal.post(own.inBooksOf(owner, company, Account.DEVELOPMENT), stage.chosen(), stage.period(), charged);
            journal.post(
                    own.inBooksOf(company, owner, Account.TRANSFER), stage.chosen(), stage.period(), charged.times(-1));
        }
    }
}
