package org.entente.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Demand;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Stock;

/**
 * What is made, carried, stocked and sold in each period, each by grade, and rows BALANCE for each site, product, period and grade.
 *
 * <p>A grade is the set of agreements a unit counts as originating under, as bits. A unit may be used as one of a smaller set.
 */
final class AuditFlows {
    static final String BALANCE = "BALANCE";

    /** A column of a process: one way to make a unit of a grade from inputs of grades. */
    record Made(Process process, Period period, OriginWays.Way way, int column) {}

    /** A column of a lane or a demand, by grade. */
    private record Key(String kind, int index, int period) {}

    private final Network network;
    private final Tableau tableau;
    private final int grades;
    private final List<Made> made = new ArrayList<>();
    private final Map<Key, int[]> columns = new HashMap<>();

    AuditFlows(Network network, Tableau tableau, OriginWays origin) {
        this.network = network;
        this.tableau = tableau;
        this.grades = origin.grades();
        for (Period period : network.periods()) {
            for (Process process : network.processes()) {
                if (process.validity().holdsIn(period)) {
                    for (OriginWays.Way way : origin.ways(process, period)) {
                        int column = tableau.column("make " + process.id() + " " + period.id());
                        made.add(new Made(process, period, way, column));
                    }
                    tableau.atMost("CAPACITY", made(process, period), process.maxPerYear() * period.years());
                }
            }
            for (Lane lane : network.lanes()) {
                if (lane.validity().holdsIn(period)) {
                    columns("move", lane.index(), period, lane.id());
                    tableau.atMost("CAPACITY", moved(lane, period), lane.maxPerYear() * period.years());
                }
            }
            for (int s = 0; s < network.stocks().size(); s++) {
                Stock stock = network.stocks().get(s);
                columns(
                        "stock",
                        s,
                        period,
                        stock.site().id() + " " + stock.product().id());
                if (stock.canBeScrapped()) {
                    columns(
                            "scrap",
                            s,
                            period,
                            stock.site().id() + " " + stock.product().id());
                }
                tableau.atMost("CAPACITY", stocked(s, period), stock.max());
            }
        }
        for (int d = 0; d < network.demands().size(); d++) {
            Demand demand = network.demands().get(d);
            columns(
                    "sell",
                    d,
                    demand.period(),
                    demand.market().id() + " " + demand.product().id());
            tableau.atMost("CAPACITY", sold(d), demand.volume());
        }
        for (Period period : network.periods()) {
            for (Site site : network.sites()) {
                for (Product product : network.products()) {
                    balance(site, product, period);
                }
            }
        }
    }

    private void columns(String kind, int index, Period period, String id) {
        int[] each = new int[grades];
        for (int grade = 0; grade < grades; grade++) {
            each[grade] = tableau.column(kind + " " + id + " " + period.id());
        }
        columns.put(new Key(kind, index, period.index()), each);
    }

    private void balance(Site site, Product product, Period period) {
        List<LinearSum> left = new ArrayList<>();
        for (int grade = 0; grade < grades; grade++) {
            left.add(left(site, product, period, grade));
        }
        if (left.stream().allMatch(LinearSum::isZero)) {
            return;
        }
        for (int from = 0; from < grades; from++) {
            for (int to = 0; to < from; to++) {
                if ((from & to) == to) {
                    int used = tableau.column("counted as less");
                    left.get(from).plus(used, -1);
                    left.get(to).plus(used, 1);
                }
            }
        }
        for (int grade = 0; grade < grades; grade++) {
            tableau.equal(grade == 0 ? BALANCE : "ORIGIN", left.get(grade), new LinearSum());
        }
    }

    /** What comes to a site less what goes, of a grade. */
    private LinearSum left(Site site, Product product, Period period, int grade) {
        LinearSum sum = new LinearSum();
        for (Made each : made) {
            if (each.period.index() == period.index() && each.process.site().index() == site.index()) {
                if (each.process.product().index() == product.index() && each.way.grade() == grade) {
                    sum.plus(each.column, 1);
                }
                List<Input> inputs = each.process.inputs();
                for (int i = 0; i < inputs.size(); i++) {
                    if (inputs.get(i).product().index() == product.index()
                            && each.way.inputs()[i] == grade) {
                        sum.plus(each.column, -inputs.get(i).quantity());
                    }
                }
            }
        }
        for (Lane lane : network.lanes()) {
            if (lane.product().index() == product.index()) {
                if (lane.to().index() == site.index()) {
                    sum.plus(of("move", lane.index(), period, grade), 1);
                }
                if (lane.from().index() == site.index()) {
                    sum.plus(of("move", lane.index(), period, grade), -1);
                }
            }
        }
        for (int s = 0; s < network.stocks().size(); s++) {
            Stock stock = network.stocks().get(s);
            if (stock.site().index() == site.index() && stock.product().index() == product.index()) {
                sum.plus(of("stock", s, period, grade), -1);
                sum.plus(of("scrap", s, period, grade), -1);
                if (period.index() > 0) {
                    sum.plus(of("stock", s, network.periods().get(period.index() - 1), grade), 1);
                } else if (grade == 0) {
                    sum.plus(stock.opening());
                }
            }
        }
        for (int d = 0; d < network.demands().size(); d++) {
            Demand demand = network.demands().get(d);
            if (demand.market().index() == site.index()
                    && demand.product().index() == product.index()
                    && demand.period().index() == period.index()) {
                sum.plus(of("sell", d, period, grade), -1);
            }
        }
        return sum;
    }

    private LinearSum of(String kind, int index, Period period, int grade) {
        int[] each = columns.get(new Key(kind, index, period.index()));
        return each == null ? new LinearSum() : LinearSum.of(each[grade]);
    }

    /** Of all grades that have these bits. */
    private LinearSum all(String kind, int index, Period period, int bits) {
        LinearSum sum = new LinearSum();
        for (int grade = 0; grade < grades; grade++) {
            if ((grade & bits) == bits) {
                sum.plus(of(kind, index, period, grade), 1);
            }
        }
        return sum;
    }

    List<Made> made() {
        return made;
    }

    LinearSum made(Process process, Period period) {
        return made(process, period, 0);
    }

    /** Units made that originate under all agreements of some bits. */
    LinearSum made(Process process, Period period, int bits) {
        LinearSum sum = new LinearSum();
        for (Made each : made) {
            if (each.process.index() == process.index()
                    && each.period.index() == period.index()
                    && (each.way.grade() & bits) == bits) {
                sum.plus(each.column, 1);
            }
        }
        return sum;
    }

    LinearSum moved(Lane lane, Period period) {
        return all("move", lane.index(), period, 0);
    }

    /** Units carried that count as one grade. */
    LinearSum movedAs(Lane lane, Period period, int grade) {
        return of("move", lane.index(), period, grade);
    }

    LinearSum stocked(int stock, Period period) {
        return all("stock", stock, period, 0);
    }

    LinearSum scrapped(int stock, Period period) {
        return all("scrap", stock, period, 0);
    }

    LinearSum sold(int demand) {
        return all("sell", demand, network.demands().get(demand).period(), 0);
    }

    LinearSum sold(int demand, int bits) {
        return all("sell", demand, network.demands().get(demand).period(), bits);
    }

    int grades() {
        return grades;
    }
}
