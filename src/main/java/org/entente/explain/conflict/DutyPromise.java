package org.entente.explain.conflict;

import java.util.List;
import org.entente.explain.Words;
import org.entente.network.Country;
import org.entente.network.Duty;
import org.entente.network.Network;
import org.entente.network.Product;
import org.entente.network.TableRow;

/**
 * Tariff lines: nobody's choice, yet a price may fail by them. Which of them matter is narrowed down later.
 *
 * @param duties places in the network's list, at least one
 */
record DutyPromise(List<Integer> duties) implements Promise {
    DutyPromise {
        duties = List.copyOf(duties);
    }

    @Override
    public Network dropped(Network network) {
        Network free = network;
        for (int duty : duties) {
            free = free.withDuty(duty, free.duties().get(duty).withRate(0));
        }
        return free;
    }

    @Override
    public Network relaxed(Network network, double amount) {
        Duty of = of(network);
        return network.withDuty(duties.getFirst(), of.withRate(Math.max(0, of.rate() - amount)));
    }

    @Override
    public double step(Network network) {
        return of(network).rate() * 1e-2;
    }

    @Override
    public double most(Network network) {
        return of(network).rate();
    }

    @Override
    public boolean isWhole(Network network) {
        return false;
    }

    @Override
    public String key(Network network) {
        Duty of = of(network);
        Product product = of.product();
        return "duty " + of.origin() + ">" + of.destination() + " "
                + (product == null ? of.hsPrefix() : product.id())
                + (of.kind() == Duty.Kind.MFN ? "" : " " + of.kind().name().toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public String sentence(Network network) {
        return name(network) + " is " + Words.percent(of(network).rate())
                + (duties.size() > 1 ? ", and " + (duties.size() - 1) + " more duties" : "");
    }

    @Override
    public String wayOut(Network network, double amount) {
        double left = Math.max(0, of(network).rate() - amount);
        return "it would hold if " + name(network) + " were " + Words.percent(left) + " instead of "
                + Words.percent(of(network).rate());
    }

    @Override
    public String miss(Network network, double amount) {
        return name(network) + " of " + Words.percent(of(network).rate()) + " by " + Words.points(amount);
    }

    @Override
    public String unit(Network network) {
        return "share";
    }

    @Override
    public List<TableRow> rows(Network network) {
        return PromiseWords.rows(
                duties.stream().map(duty -> network.duties().get(duty).row()));
    }

    @Override
    public List<Promise> parts(Network network) {
        return duties.size() == 1
                ? List.of()
                : duties.stream()
                        .<Promise>map(duty -> new DutyPromise(List.of(duty)))
                        .toList();
    }

    @Override
    public List<Promise> steps(Network network) {
        return duties.size() == 1 ? List.of(this) : parts(network);
    }

    /** {@code the countervailing duty on Twingo (HS 870380) from China into EU}. */
    private String name(Network network) {
        Duty of = of(network);
        String kind = switch (of.kind()) {
            case MFN -> "the duty";
            case PREFERENCE -> "the preferential duty";
            case COUNTERVAILING -> "the countervailing duty";
            case UNDERTAKING -> "the price undertaking";
        };
        return kind + " on " + goods(of, network) + " from " + place(of.origin(), network) + " into "
                + place(of.destination(), network);
    }

    private static String goods(Duty of, Network network) {
        Product product = of.product();
        if (product != null) {
            return product.name();
        }
        List<String> covered = network.products().stream()
                .filter(any -> !of.hsPrefix().isEmpty() && any.hsCode().startsWith(of.hsPrefix()))
                .map(Product::name)
                .toList();
        String heading = of.hsPrefix().isEmpty() ? "everything" : "HS " + of.hsPrefix();
        return covered.isEmpty() ? heading : Words.list(covered) + " (" + heading + ")";
    }

    private static String place(String said, Network network) {
        return network.countries().stream()
                .filter(country -> country.id().equals(said))
                .map(Country::name)
                .findFirst()
                .orElse(said.equals("*") ? "anywhere" : said);
    }

    private Duty of(Network network) {
        return network.duties().get(duties.getFirst());
    }
}
