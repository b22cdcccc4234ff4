package org.entente.partners.dependence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Period;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.ownership.Holding;
import org.entente.plan.ValueAdded;
import org.jspecify.annotations.Nullable;

/** Sums amounts of value by country, company or owner. */
final class Slices {
    /** Of the whole, what is rounding. */
    private static final double DUST = 1e-12;

    private record Sum(String name, List<Double> byTier) {
        double total() {
            return byTier.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    private final View view;
    private final Owners owners;
    private final Map<String, Sum> sums = new LinkedHashMap<>();

    Slices(View view, Owners owners) {
        this.view = view;
        this.owners = owners;
    }

    void add(ValueAdded added) {
        switch (added.kind()) {
            case CARRIAGE -> add(Slice.CARRIAGE, "carriage between countries", added.tier(), added.amount());
            case DUTY -> add(Slice.DUTY, "duty", added.tier(), added.amount());
            case WORK, MARGIN -> addOfCompany(added);
        }
    }

    private void addOfCompany(ValueAdded added) {
        Company company = added.company();
        switch (view) {
            case COUNTRY -> {
                Country country = added.country() == null ? company.country() : added.country();
                add(country.id(), country.name(), added.tier(), added.amount());
            }
            case COMPANY -> add(company.id(), company.name(), added.tier(), added.amount());
            case CONTROLLER -> {
                Company decides = owners.controller(company, added.period());
                add(decides.id(), decides.name(), added.tier(), added.amount());
            }
            case OWNER -> {
                for (Holding holding : owners.of(company, added.period())) {
                    Company owner = holding.owner();
                    Company in = holding.unnamedIn();
                    String id = owner != null ? owner.id() : "unnamed:" + (in == null ? company.id() : in.id());
                    add(id, holding.label(), added.tier(), added.amount() * holding.share());
                }
            }
        }
    }

    private void add(String id, String name, int tier, double amount) {
        List<Double> byTier = sums.computeIfAbsent(id, key -> new Sum(name, new ArrayList<>())).byTier;
        while (byTier.size() <= tier) {
            byTier.add(0.0);
        }
        byTier.set(tier, byTier.get(tier) + amount);
    }

    Breakdown of(@Nullable Product product, @Nullable Site market, @Nullable Period period, double volume) {
        double value = sums.values().stream().mapToDouble(Sum::total).sum();
        double size =
                sums.values().stream().mapToDouble(sum -> Math.abs(sum.total())).sum();
        List<Slice> slices = new ArrayList<>();
        sums.forEach((id, sum) -> {
            if (Math.abs(sum.total()) > DUST * size) {
                slices.add(new Slice(id, sum.name, sum.total(), sum.total() / value, sum.byTier));
            }
        });
        slices.sort(Comparator.comparingDouble(Slice::amount).reversed());
        return new Breakdown(view, product, market, period, volume, value, slices);
    }
}
