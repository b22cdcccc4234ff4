package org.entente.partners;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Company;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Price;
import org.entente.network.Site;
import org.entente.ownership.Ownership;
import org.entente.plan.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * Who stands on which side of a deal between a viewpoint V and a partner C.
 *
 * <p>V is on its own side and C on its own. Of the other companies, one that V controls is on V's side and one that C controls on C's;
 * where one of the two controls the other, the controlled one keeps what it controls. A company that neither controls is on the side
 * of the one that holds a part of it (a look-through share above 0 in any period, not through the other side); held by both it is shared: it stands only as long
 * as the two go together, and so does one whose stake is what they talk about.
 *
 * @param places side of each company, by index
 */
public record Sides(Company viewpoint, Company partner, List<Side> places) {
    public Sides {
        places = List.copyOf(places);
    }

    /**
     * The sides of a case.
     *
     * @param held the company whose stakes are negotiated, or null where it is prices
     */
    static Sides of(Network network, Company viewpoint, Company partner, @Nullable Company held) {
        // what one side holds only through the other is the other's
        Viewpoint one = Viewpoint.of(without(network, partner), viewpoint);
        Viewpoint other = Viewpoint.of(without(network, viewpoint), partner);
        List<Ownership> ownership = Ownership.of(network);
        boolean above = controls(ownership, viewpoint, partner);
        List<Side> places = new ArrayList<>();
        for (Company company : network.companies()) {
            places.add(place(network, company, viewpoint, partner, held, one, other, ownership, above));
        }
        return new Sides(viewpoint, partner, places);
    }

    private static Side place(
            Network network,
            Company company,
            Company viewpoint,
            Company partner,
            @Nullable Company held,
            Viewpoint one,
            Viewpoint other,
            List<Ownership> ownership,
            boolean above) {
        if (company.index() == viewpoint.index()) {
            return Side.VIEWPOINT;
        }
        if (company.index() == partner.index()) {
            return Side.PARTNER;
        }
        if (held != null && (company.index() == held.index() || controls(ownership, held, company))) {
            return Side.SHARED;
        }
        boolean byViewpoint = controls(ownership, viewpoint, company);
        boolean byPartner = controls(ownership, partner, company);
        if (byViewpoint || byPartner) {
            return byPartner && (above || !byViewpoint) ? Side.PARTNER : Side.VIEWPOINT;
        }
        boolean ofViewpoint = holds(network, one, company);
        boolean ofPartner = holds(network, other, company);
        if (ofViewpoint && ofPartner) {
            return Side.SHARED;
        }
        return ofViewpoint ? Side.VIEWPOINT : ofPartner ? Side.PARTNER : Side.OTHER;
    }

    private static Network without(Network network, Company owner) {
        return network.withStakes(network.stakes().stream()
                .filter(stake -> stake.owner().index() != owner.index())
                .toList());
    }

    public Side of(Company company) {
        return places.get(company.index());
    }

    /** Whether goods on the lane, or a price, go from one side to the other. */
    boolean between(Company from, Company to) {
        return of(from) == Side.VIEWPOINT && of(to) == Side.PARTNER
                || of(from) == Side.PARTNER && of(to) == Side.VIEWPOINT;
    }

    boolean between(Lane lane) {
        return between(lane.from().company(), lane.to().company());
    }

    boolean between(Price price) {
        return between(price.seller(), price.buyer());
    }

    Side of(Site site) {
        return of(site.company());
    }

    private static boolean holds(Network network, Viewpoint view, Company company) {
        for (Period period : network.periods()) {
            if (view.share(company, period) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean controls(List<Ownership> ownership, Company one, Company other) {
        return ownership.stream().anyMatch(each -> each.controls(one, other));
    }
}
