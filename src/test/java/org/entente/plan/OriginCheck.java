package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Agreement;
import org.entente.network.Input;
import org.entente.network.OriginRule;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;

/**
 * Checks the origin a plan claims by itself alone: originating units come from somewhere, those made meet a rule that is read anew
 * from the network, and nobody claims more than there is.
 */
final class OriginCheck {
    private static final double TOLERANCE = 1e-4;

    private final Plan plan;

    private OriginCheck(Plan plan) {
        this.plan = plan;
    }

    static void of(Plan plan) {
        OriginCheck check = new OriginCheck(plan);
        check.parts();
        for (Agreement agreement : plan.network().law().agreements()) {
            check.balance(agreement);
        }
        check.rules();
        check.claims();
    }

    /** The graded parts of a flow are different units of it. */
    private void parts() {
        Map<Flow, Double> sums = new HashMap<>();
        for (PlanOrigin.Share share : plan.origin().shares()) {
            assertThat(plan.flows()).contains(share.flow());
            if (!share.whole()) {
                sums.merge(share.flow(), share.quantity(), Double::sum);
            }
        }
        sums.forEach((flow, sum) ->
                assertThat(sum).as("graded part of " + flow).isLessThanOrEqualTo(flow.quantity() + TOLERANCE));
    }

    private static boolean has(PlanOrigin.Share share, Agreement agreement) {
        return share.grade().stream().anyMatch(of -> of.index() == agreement.index());
    }

    /** At each site, product and period no more goes out as originating than came in as such. */
    private void balance(Agreement agreement) {
        Map<String, Double> left = new HashMap<>();
        for (PlanOrigin.Share share : plan.origin().shares()) {
            if (!has(share, agreement)) {
                continue;
            }
            double quantity = share.quantity();
            Flow flow = share.flow();
            switch (flow) {
                case Flow.Made made -> {
                    String site = made.process().site().id();
                    left.merge(key(site, made.product(), made.period()), quantity, Double::sum);
                    for (PlanOrigin.Qualification how : share.how()) {
                        if (how.agreement().index() == agreement.index()) {
                            how.materials()
                                    .forEach(material -> left.merge(
                                            key(site, material.product(), made.period()),
                                            -quantity * material.originating(),
                                            Double::sum));
                        }
                    }
                }
                case Flow.Moved moved -> {
                    left.merge(key(moved.lane().from().id(), moved.product(), moved.period()), -quantity, Double::sum);
                    left.merge(key(moved.lane().to().id(), moved.product(), moved.period()), quantity, Double::sum);
                }
                case Flow.Stocked stocked -> {
                    String site = stocked.stock().site().id();
                    left.merge(key(site, stocked.product(), stocked.period()), -quantity, Double::sum);
                    int next = stocked.period().index() + 1;
                    if (next < plan.network().periods().size()) {
                        Period later = plan.network().periods().get(next);
                        left.merge(key(site, stocked.product(), later), quantity, Double::sum);
                    }
                }
                // any unit may be scrapped, and none need count as originating for it
                case Flow.Scrapped _ -> {}
                case Flow.Sold sold ->
                    left.merge(key(sold.demand().market().id(), sold.product(), sold.period()), -quantity, Double::sum);
            }
        }
        left.forEach((place, units) -> assertThat(units)
                .as(agreement.id() + ": originating in less originating out of " + place)
                .isGreaterThanOrEqualTo(-TOLERANCE));
    }

    private static String key(String site, Product product, Period period) {
        return product.id() + " at " + site + " in " + period.id();
    }

    /** What is made as originating meets a rule. */
    private void rules() {
        Map<String, double[]> averages = new HashMap<>();
        for (PlanOrigin.Share share : plan.origin().shares()) {
            if (share.flow() instanceof Flow.Made made) {
                for (Agreement agreement : share.grade()) {
                    PlanOrigin.Qualification how = share.how().stream()
                            .filter(any -> any.agreement().index() == agreement.index())
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("how does " + made + " qualify?"));
                    rule(made, share.quantity(), agreement, how, averages);
                }
            }
        }
        averages.forEach((what, sums) -> assertThat(sums[0])
                .as("average of " + what)
                .isLessThanOrEqualTo(sums[1] + 1e-6 * Math.max(1, sums[1])));
    }

    private void rule(
            Flow.Made made,
            double quantity,
            Agreement agreement,
            PlanOrigin.Qualification how,
            Map<String, double[]> averages) {
        Process process = made.process();
        String what = made.process().id() + " in " + made.period().id() + " under " + agreement.id();
        assertThat(agreement.members()).as(what).contains(process.site().country());
        assertThat(process.originating()).as(what).isTrue();
        List<OriginRule> rules = rules(agreement, process.product(), made.period());
        if (rules.isEmpty() || process.inputs().isEmpty()) {
            return;
        }
        List<OriginRule> clauses = rules.stream()
                .filter(rule -> rule.alternative().equals(how.alternative()))
                .toList();
        assertThat(clauses)
                .as("alternative '" + how.alternative() + "' of " + what)
                .isNotEmpty();
        assertThat(how.materials()).hasSameSizeAs(process.inputs());
        for (int i = 0; i < process.inputs().size(); i++) {
            Input input = process.inputs().get(i);
            assertThat(how.materials().get(i).product()).isEqualTo(input.product());
            assertThat(how.materials().get(i).quantity()).isEqualTo(input.quantity());
            assertThat(how.materials().get(i).originating()).isBetween(0.0, input.quantity() * (1 + 1e-6));
        }
        for (OriginRule rule : clauses) {
            double foreign = 0;
            double counted = 0;
            double units = 0;
            for (PlanOrigin.Material material : how.materials()) {
                if (counts(rule, process.product(), material.product())) {
                    double away = material.quantity() - material.originating();
                    foreign += away * material.value();
                    units += away;
                    counted += material.quantity() * material.value();
                }
            }
            double allowed = switch (rule.kind()) {
                case MAX_FOREIGN, CHAPTER_SHIFT, HEADING_SHIFT, SUBHEADING_SHIFT -> rule.share() * how.exWorks();
                case PARTS -> (1 - rule.share()) * counted;
                case ORIGINATING, MADE_THERE -> 0;
            };
            boolean none =
                    rule.kind() == OriginRule.Kind.ORIGINATING || rule.kind().shiftDigits() > 0 && rule.share() == 0;
            if (none) {
                assertThat(units).as(what + ": foreign units").isLessThanOrEqualTo(1e-6);
            } else if (rule.kind() != OriginRule.Kind.MADE_THERE) {
                if (rule.calculation() == OriginRule.Calculation.AVERAGE) {
                    String clause = what + " " + how.alternative() + " " + rule;
                    double[] sums = averages.computeIfAbsent(clause, key -> new double[2]);
                    sums[0] += quantity * foreign;
                    sums[1] += quantity * allowed;
                } else {
                    assertThat(foreign).as(what + ": foreign value").isLessThanOrEqualTo(allowed * (1 + 1e-6) + 1e-6);
                }
            }
        }
    }

    /** The most specific rules that hold, read from the table anew. */
    private List<OriginRule> rules(Agreement agreement, Product product, Period period) {
        List<OriginRule> best = new ArrayList<>();
        int most = 0;
        for (OriginRule rule : plan.network().law().rules()) {
            Product named = rule.product();
            boolean matches = rule.agreement().index() == agreement.index()
                    && rule.validity().holdsIn(period)
                    && (named == null
                            ? product.hsCode().startsWith(rule.hsPrefix())
                            : named.id().equals(product.id()));
            int specific = named == null ? 1 + rule.hsPrefix().length() : 99;
            if (matches && specific >= most) {
                if (specific > most) {
                    best.clear();
                }
                most = specific;
                best.add(rule);
            }
        }
        return best;
    }

    private static boolean counts(OriginRule rule, Product product, Product material) {
        if (!rule.inputs().isEmpty() && !rule.inputs().contains(material)
                || !material.hsCode().startsWith(rule.inputHsPrefix())) {
            return false;
        }
        int digits = rule.kind().shiftDigits();
        String own = product.hsCode();
        return digits == 0 || material.hsCode().startsWith(own.substring(0, Math.min(digits, own.length())));
    }

    private void claims() {
        Map<Flow, Double> claimed = new HashMap<>();
        for (PlanOrigin.Claim claim : plan.origin().claims()) {
            claimed.merge(claim.flow(), claim.quantity(), Double::sum);
            double originating = plan.origin().originating(claim.flow(), claim.agreement());
            assertThat(claim.quantity()).as("claim on " + claim.flow()).isLessThanOrEqualTo(originating + TOLERANCE);
        }
        claimed.forEach((flow, sum) ->
                assertThat(sum).as("claims on " + flow).isLessThanOrEqualTo(flow.quantity() + TOLERANCE));
    }
}
