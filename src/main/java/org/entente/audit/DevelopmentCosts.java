package org.entente.audit;

import java.time.LocalDate;
import java.util.List;
import org.entente.audit.AuditMoney.Entry;
import org.entente.audit.AuditMoney.Use;
import org.entente.audit.TaskStarts.Start;
import org.entente.network.Company;
import org.entente.network.Mode;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Task;
import org.entente.network.Team;
import org.jspecify.annotations.Nullable;

/** What the tasks of the development programme cost, and who pays. */
final class DevelopmentCosts {
    private final Network network;
    private final TaskStarts starts;
    private final AuditMoney money;

    DevelopmentCosts(Network network, TaskStarts starts, AuditMoney money) {
        this.network = network;
        this.starts = starts;
        this.money = money;
    }

    /** Pay, own cost and cost paid to others of each task, when it is finished. */
    void post() {
        for (Start start : starts.all()) {
            Mode mode = start.mode();
            Period period = periodOf(network.programme().date(start.finish()).minusDays(1));
            LinearSum done = LinearSum.of(start.column());
            for (Mode.Staffing staffing : mode.staffings()) {
                Team team = staffing.team();
                if (team.kind() == Team.Kind.PEOPLE) {
                    double pay = staffing.people()
                            * start.working()
                            * team.ratePerWeek()
                            * team.currency().rate(period);
                    charge(start.task(), team, period, done.times(pay));
                }
            }
            double other = (mode.cost() + mode.externalCost()) * mode.currency().rate(period);
            charge(start.task(), mode.team(), period, done.times(other));
        }
    }

    private void charge(Task task, @Nullable Team team, Period period, LinearSum amount) {
        Site site = team == null ? null : team.site();
        Company viewpoint = network.settings().viewpoint();
        Company company = site == null ? viewpoint : site.company();
        Entry cost = new Entry(company, null, Use.DEVELOPMENT, period, amount, site, null, carriers(task), false);
        money.add(cost);
        if (money.share(company, period) < 1) {
            money.add(cost.in(viewpoint, company, Use.DEVELOPMENT, 1));
            money.add(cost.in(viewpoint, company, Use.PURCHASE, company.markup()));
            money.add(cost.in(company, viewpoint, Use.PURCHASE, -1 - company.markup()));
        }
    }

    /** The products of what a task releases. */
    private List<Product> carriers(Task task) {
        return List.of();
    }

    private Period periodOf(LocalDate day) {
        for (Period period : network.periods()) {
            if (day.isBefore(period.end())) {
                return period;
            }
        }
        return network.periods().getLast();
    }
}
