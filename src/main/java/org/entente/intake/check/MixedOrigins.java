package org.entente.intake.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.entente.intake.tables.Lanes;
import org.entente.network.Duty;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.jspecify.annotations.Nullable;

/**
 * Sites at which units of one product from several origins meet, and from which a lane crosses a border where the duty depends
 * on the origin: a plan counts units, it cannot tell which of them came from where. What hangs on an agreement alone is no matter:
 * its rules of origin are counted unit by unit.
 */
final class MixedOrigins {
    private final Checks checks;
    private final Network network;

    /** The sites where the units of a product at a site may have been made, by index. */
    private final Map<Node, BitSet> origins = new HashMap<>();

    private record Node(int site, int product) {}

    private MixedOrigins(Checks checks) {
        this.checks = checks;
        this.network = checks.network;
    }

    static void check(Checks checks) {
        if (!checks.network.duties().isEmpty()) {
            MixedOrigins mixed = new MixedOrigins(checks);
            mixed.trace();
            mixed.lanes();
        }
    }

    private void trace() {
        for (Process process : network.processes()) {
            origins(process.site(), process.product()).set(process.site().index());
        }
        boolean more = true;
        while (more) {
            more = false;
            for (Lane lane : network.lanes()) {
                BitSet start = origins(lane.from(), lane.product());
                BitSet end = origins(lane.to(), lane.product());
                int before = end.cardinality();
                end.or(start);
                more |= end.cardinality() > before;
            }
        }
    }

    private BitSet origins(Site site, Product product) {
        return origins.computeIfAbsent(new Node(site.index(), product.index()), k -> new BitSet());
    }

    private void lanes() {
        for (Lane lane : network.lanes()) {
            boolean border = !lane.from()
                    .country()
                    .customsArea()
                    .equals(lane.to().country().customsArea());
            BitSet from = border ? origins(lane.from(), lane.product()) : new BitSet();
            if (from.cardinality() > 1) {
                Site first = network.sites().get(from.nextSetBit(0));
                for (int s = from.nextSetBit(0); s >= 0; s = from.nextSetBit(s + 1)) {
                    Site other = network.sites().get(s);
                    if (differs(lane, first, other)) {
                        report(lane, first, other);
                        break;
                    }
                }
            }
        }
    }

    private boolean differs(Lane lane, Site one, Site other) {
        for (Period period : network.periods()) {
            if (lane.validity().holdsIn(period)
                    && (rate(lane, one, period) != rate(lane, other, period)
                            || !Objects.equals(undertaking(lane, one, period), undertaking(lane, other, period)))) {
                return true;
            }
        }
        return false;
    }

    private void report(Lane lane, Site one, Site other) {
        checks.findings.error(
                checks.place(lane.row(), Lanes.FROM),
                lane.from().id(),
                lane.product().id() + " made at " + one.id() + " ("
                        + one.country().id() + ") and at " + other.id() + " ("
                        + other.country().id() + ") meet at " + lane.from().id()
                        + ", and the duty on the way to " + lane.to().id() + " depends on where it was made.",
                "Give each origin a transit site of its own, or a lane past "
                        + lane.from().id() + ".");
    }

    /** Third-country duty, or a lower preference, plus countervailing duty: of each kind the most specific line that matches. */
    private double rate(Lane lane, Site origin, Period period) {
        double thirdCountry = best(Duty.Kind.MFN, lane, origin, period, 0);
        double preference = best(Duty.Kind.PREFERENCE, lane, origin, period, Double.POSITIVE_INFINITY);
        return Math.min(thirdCountry, preference) + best(Duty.Kind.COUNTERVAILING, lane, origin, period, 0);
    }

    private double best(Duty.Kind kind, Lane lane, Site origin, Period period, double otherwise) {
        Duty best = best(kind, lane, origin, period);
        return best == null ? otherwise : best.rate();
    }

    private Duty.@Nullable Undertaking undertaking(Lane lane, Site origin, Period period) {
        Duty best = best(Duty.Kind.UNDERTAKING, lane, origin, period);
        return best == null ? null : best.undertaking();
    }

    /** The most specific line; a preference under an agreement goes by the grade of each unit, not by its place. */
    private @Nullable Duty best(Duty.Kind kind, Lane lane, Site origin, Period period) {
        int most = -1;
        Duty best = null;
        for (Duty duty : network.duties()) {
            boolean asked = duty.kind() == kind
                    && duty.agreement() == null
                    && duty.validity().holdsIn(period);
            int score = asked ? score(duty, lane, origin) : -1;
            if (score > most) {
                most = score;
                best = duty;
            }
        }
        return best;
    }

    private static int score(Duty duty, Lane lane, Site origin) {
        int place = place(duty.origin(), origin);
        int entry = place(duty.destination(), lane.to());
        Product named = duty.product();
        boolean goods = named == null
                ? lane.product().hsCode().startsWith(duty.hsPrefix())
                : named.index() == lane.product().index();
        boolean maker = duty.producer() == null
                || duty.producer().index() == origin.company().index();
        if (place < 0 || entry < 0 || !goods || !maker) {
            return -1;
        }
        int specific = named == null ? duty.hsPrefix().length() : 100;
        return specific * 100 + (duty.producer() == null ? 0 : 50) + place * 3 + entry;
    }

    private static int place(String said, Site site) {
        if (said.equals(site.country().id())) {
            return 2;
        }
        if (said.equals(site.country().customsArea())) {
            return 1;
        }
        return said.equals("*") ? 0 : -1;
    }
}
