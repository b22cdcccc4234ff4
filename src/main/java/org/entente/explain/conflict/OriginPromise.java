package org.entente.explain.conflict;

import java.util.ArrayList;
import java.util.List;
import org.entente.explain.Words;
import org.entente.network.Network;
import org.entente.network.OriginRule;
import org.entente.network.Product;
import org.entente.network.TableRow;
import org.entente.network.TradeLaw;

/**
 * Clauses of rules of origin: nobody's choice, yet a price may fail because goods do not originate. Which of them matter is narrowed
 * down later. To give way, a clause lets more be foreign; at the end assembly in a member country is enough.
 *
 * @param rules places in the law's list, at least one
 */
record OriginPromise(List<Integer> rules) implements Promise {
    OriginPromise {
        rules = List.copyOf(rules);
    }

    @Override
    public Network dropped(Network network) {
        Network free = network;
        for (int rule : rules) {
            OriginRule of = free.law().rules().get(rule);
            // it stays as a clause that asks for nothing: an alternative without clauses would be one way less to
            // qualify
            free = with(free, rule, changed(of, OriginRule.Kind.MADE_THERE, 0));
        }
        return free;
    }

    @Override
    public Network relaxed(Network network, double amount) {
        if (isWhole(network)) {
            return amount < 1 ? network : dropped(network);
        }
        OriginRule of = of(network);
        return with(network, rules.getFirst(), changed(of, of.kind(), share(of, amount)));
    }

    @Override
    public double step(Network network) {
        return isWhole(network) ? 1 : 1e-2;
    }

    @Override
    public double most(Network network) {
        OriginRule of = of(network);
        return isWhole(network) ? 1 : of.kind() == OriginRule.Kind.PARTS ? of.share() : 1 - of.share();
    }

    @Override
    public boolean isWhole(Network network) {
        return switch (of(network).kind()) {
            case ORIGINATING, MADE_THERE -> true;
            case MAX_FOREIGN, PARTS, CHAPTER_SHIFT, HEADING_SHIFT, SUBHEADING_SHIFT -> false;
        };
    }

    @Override
    public String key(Network network) {
        OriginRule of = of(network);
        Product product = of.product();
        return "origin " + of.agreement().id() + " " + (product == null ? of.hsPrefix() : product.id()) + " "
                + of.kind().name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String sentence(Network network) {
        return "under " + of(network).agreement().name() + " "
                + asks(of(network), of(network).share())
                + (rules.size() > 1 ? ", and " + (rules.size() - 1) + " more clauses" : "");
    }

    @Override
    public String wayOut(Network network, double amount) {
        OriginRule of = of(network);
        return isWhole(network)
                ? givenUp(network)
                : "it would hold if under " + of.agreement().name() + " " + asks(of, share(of, amount)) + " instead of "
                        + Words.percent(of.share());
    }

    @Override
    public String givenUp(Network network) {
        return "it would hold without the rule that under "
                + of(network).agreement().name() + " "
                + asks(of(network), of(network).share());
    }

    @Override
    public String miss(Network network, double amount) {
        return "the rule that " + sentence(network) + (isWhole(network) ? "" : " by " + Words.points(amount));
    }

    @Override
    public String unit(Network network) {
        return isWhole(network) ? "rules" : "share";
    }

    @Override
    public List<TableRow> rows(Network network) {
        return PromiseWords.rows(
                rules.stream().map(rule -> network.law().rules().get(rule).row()));
    }

    @Override
    public List<Promise> parts(Network network) {
        return rules.size() == 1
                ? List.of()
                : rules.stream()
                        .<Promise>map(rule -> new OriginPromise(List.of(rule)))
                        .toList();
    }

    @Override
    public List<Promise> steps(Network network) {
        return rules.size() == 1 ? List.of(this) : parts(network);
    }

    /** {@code at most 45 % of the value of Car may be foreign}. */
    private static String asks(OriginRule of, double share) {
        Product product = of.product();
        String goods = product == null ? "goods of HS " + of.hsPrefix() : product.name();
        String inputs = of.inputs().isEmpty()
                ? ""
                : Words.list(of.inputs().stream().map(Product::name).toList());
        String counted = inputs.isEmpty() ? goods : inputs + " in " + goods;
        return switch (of.kind()) {
            case MAX_FOREIGN ->
                (inputs.isEmpty() ? "materials" : inputs) + " of at most " + Words.percent(share) + " of the value of "
                        + goods + " may be foreign";
            case PARTS -> "at least " + Words.percent(share) + " of the parts of " + counted + " must originate";
            case CHAPTER_SHIFT -> "foreign materials of the chapter of " + goods + " may be " + Words.percent(share);
            case HEADING_SHIFT -> "foreign materials of the heading of " + goods + " may be " + Words.percent(share);
            case SUBHEADING_SHIFT ->
                "foreign materials of the subheading of " + goods + " may be " + Words.percent(share);
            case ORIGINATING -> (inputs.isEmpty() ? "all materials of " + goods : counted) + " must originate";
            case MADE_THERE -> goods + " must be made in a member country";
        };
    }

    private static double share(OriginRule of, double amount) {
        return of.kind() == OriginRule.Kind.PARTS ? Math.max(0, of.share() - amount) : Math.min(1, of.share() + amount);
    }

    private static OriginRule changed(OriginRule of, OriginRule.Kind kind, double share) {
        return new OriginRule(
                of.agreement(),
                of.hsPrefix(),
                of.product(),
                of.alternative(),
                kind,
                share,
                kind == OriginRule.Kind.MADE_THERE ? List.of() : of.inputs(),
                kind == OriginRule.Kind.MADE_THERE ? "" : of.inputHsPrefix(),
                of.calculation(),
                of.validity(),
                of.article(),
                of.row());
    }

    private static Network with(Network network, int place, OriginRule changed) {
        TradeLaw law = network.law();
        List<OriginRule> rules = new ArrayList<>(law.rules());
        rules.set(place, changed);
        return network.withLaw(new TradeLaw(law.agreements(), rules, law.subsidies()));
    }

    private OriginRule of(Network network) {
        return network.law().rules().get(rules.getFirst());
    }
}
