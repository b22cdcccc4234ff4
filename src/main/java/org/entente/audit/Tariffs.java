package org.entente.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.network.Agreement;
import org.entente.network.Company;
import org.entente.network.Duty;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Price;
import org.entente.network.Product;
import org.entente.network.Site;
import org.jspecify.annotations.Nullable;

/** Transfer prices, values and duties of a unit on a lane. */
final class Tariffs {
    private final Network network;
    /** By lane, the sites where its goods may have been made; of goods that nobody makes, where they lie. */
    private final Map<Integer, List<Site>> origins = new HashMap<>();

    Tariffs(Network network) {
        this.network = network;
        network.lanes().forEach(lane -> origins.put(lane.index(), MakingSites.of(network, lane)));
    }

    /** The transfer price on a lane in the case's currency, or not a number where none is agreed or it stays in one company. */
    double price(Lane lane, Period period) {
        Company seller = lane.from().company();
        if (!lane.betweenCompanies() || seller.pricing() == Company.Pricing.OPEN_BOOK) {
            return Double.NaN;
        }
        for (Price price : network.prices()) {
            if (price.seller().index() == seller.index()
                    && price.buyer().index() == lane.to().company().index()
                    && price.product().index() == lane.product().index()
                    && price.validity().holdsIn(period)) {
                return price.amount() * price.currency().rate(period);
            }
        }
        return Double.NaN;
    }

    /** What a unit on a lane is worth: its transfer price, else its product's value. */
    double value(Lane lane, Period period) {
        double price = price(lane, period);
        return Double.isNaN(price) ? value(lane.product(), period) : price;
    }

    static double value(Product product, Period period) {
        return product.value() * product.currency().rate(period);
    }

    static double freight(Lane lane, Period period) {
        return lane.cost() * lane.currency().rate(period);
    }

    /** Whether the seller bears the freight; within a company nobody is the seller. */
    static boolean sellerPaysFreight(Lane lane) {
        return lane.betweenCompanies() && lane.incoterm().sellerPaysFreight();
    }

    /** Price or value, and the freight to the border where the price does not hold it. */
    double customsValue(Lane lane, Period period) {
        return value(lane, period) + (sellerPaysFreight(lane) ? 0 : freight(lane, period));
    }

    static boolean crossesBorder(Lane lane) {
        return !lane.from().country().customsArea().equals(lane.to().country().customsArea());
    }

    /** The third-country duty, or the preference by place where that is less, as a share of the customs value. */
    double ordinary(Lane lane, Period period) {
        Duty most = best(lane, period, Duty.Kind.MFN);
        Duty preference = best(lane, period, Duty.Kind.PREFERENCE);
        double rate = most == null ? 0 : most.rate();
        return preference == null ? rate : Math.min(rate, preference.rate());
    }

    double countervailing(Lane lane, Period period) {
        Duty extra = best(lane, period, Duty.Kind.COUNTERVAILING);
        return extra == null ? 0 : extra.rate();
    }

    @Nullable
    Duty undertaking(Lane lane, Period period) {
        return best(lane, period, Duty.Kind.UNDERTAKING);
    }

    private @Nullable Duty best(Lane lane, Period period, Duty.Kind kind) {
        return best(lane, period, kind, null);
    }

    /**
     * The most specific line: the product, then the longer HS code, then the producer, then the origin, then the destination. What goes by
     * the place of the last process goes by the first place there may be, as a case in which it would matter is refused; what goes by an
     * agreement is looked up for every place, as the grade of a unit says the rest.
     */
    @Nullable
    Duty best(Lane lane, Period period, Duty.Kind kind, @Nullable String agreement) {
        List<Site> makers = origins.getOrDefault(lane.index(), List.of(lane.from()));
        Duty best = null;
        int[] most = {};
        for (Duty duty : network.duties()) {
            Agreement of = duty.agreement();
            boolean asked = duty.kind() == kind
                    && Objects.equals(of == null ? null : of.id(), agreement)
                    && duty.validity().holdsIn(period);
            for (Site origin : of == null ? makers.subList(0, 1) : makers) {
                int[] how = asked ? specific(duty, lane, origin) : new int[0];
                if (how.length > 0 && (best == null || Arrays.compare(how, most) > 0)) {
                    best = duty;
                    most = how;
                }
            }
        }
        return best;
    }

    private static int[] specific(Duty duty, Lane lane, Site origin) {
        Product named = duty.product();
        boolean goods = named == null
                ? lane.product().hsCode().startsWith(duty.hsPrefix())
                : named.index() == lane.product().index();
        Company producer = duty.producer();
        boolean maker = producer == null || producer.index() == origin.company().index();
        int from = place(duty.origin(), origin);
        int to = place(duty.destination(), lane.to());
        if (!goods || !maker || from < 0 || to < 0) {
            return new int[0];
        }
        int length = named == null ? duty.hsPrefix().length() : 100;
        return new int[] {length, producer == null ? 0 : 1, from, to};
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
