package org.entente.audit;

import java.util.List;
import org.entente.audit.AuditMoney.Entry;
import org.entente.audit.AuditMoney.Use;
import org.entente.network.Company;
import org.entente.network.Period;
import org.entente.network.Product;
import org.entente.network.Scope;
import org.entente.network.Site;
import org.jspecify.annotations.Nullable;

/** What limits count in money: as far as it is the viewpoint's, not discounted. */
final class MoneyMeasures {
    private final AuditMoney money;
    private final SoldParts parts;

    MoneyMeasures(AuditMoney money, SoldParts parts) {
        this.money = money;
        this.parts = parts;
    }

    /** What the viewpoint bears of tooling, modules and development. */
    LinearSum investment(Scope scope, List<Period> when) {
        LinearSum sum = new LinearSum();
        for (Entry entry : money.entries()) {
            boolean invests = switch (entry.use()) {
                case TOOLING, MODULE, DEVELOPMENT -> true;
                case WORK, CARRIAGE, RESIDUAL, SUBSIDY, PURCHASE, REVENUE -> false;
            };
            if (invests && when.contains(entry.period()) && goesTo(entry, scope) && isAbout(entry, scope)) {
                sum.plus(entry.amount(), money.share(entry.company(), entry.period()));
            }
        }
        return sum;
    }

    /** Whether money goes to the companies, countries and sites of a scope: to who is paid, else to who does the work. */
    private static boolean goesTo(Entry entry, Scope scope) {
        Company receiver = entry.other() == null ? entry.company() : entry.other();
        Site site = entry.site();
        return (scope.companies().isEmpty() || scope.companies().contains(receiver))
                && (scope.sites().isEmpty() || site != null && scope.sites().contains(site))
                && (scope.countries().isEmpty()
                        || site != null && scope.countries().contains(site.country()));
    }

    private static boolean isAbout(Entry entry, Scope scope) {
        Product product = entry.product();
        return scope.products().isEmpty() || product != null && scope.products().contains(product);
    }

    /** What the viewpoint bears for the products in scope, not discounted. */
    LinearSum cost(Scope scope, List<Period> when) {
        LinearSum sum = new LinearSum();
        for (Entry entry : money.entries()) {
            List<Product> about = entry.product() == null ? entry.carriers() : List.of(entry.product());
            boolean counts = about.isEmpty() || about.stream().anyMatch(part -> parts.belongs(part, scope));
            if (counts && when.contains(entry.period()) && entry.use() != Use.REVENUE) {
                sum.plus(entry.amount(), money.share(entry.company(), entry.period()));
            }
        }
        return sum;
    }

    /** What leaves the viewpoint's hands for goods and work, to those in scope. */
    LinearSum spend(Scope scope, List<Period> when) {
        LinearSum sum = new LinearSum();
        for (Entry entry : money.entries()) {
            boolean spent = switch (entry.use()) {
                case WORK, TOOLING, MODULE, DEVELOPMENT, PURCHASE -> true;
                case CARRIAGE, RESIDUAL, SUBSIDY, REVENUE -> false;
            };
            boolean received = entry.other() != null
                    && entry.amount().factors().values().stream().anyMatch(factor -> factor < 0);
            if (!spent || received || !when.contains(entry.period())) {
                continue;
            }
            double leaves = money.share(entry.company(), entry.period())
                    - (entry.other() == null ? 0 : money.share(entry.other(), entry.period()));
            if (leaves > 0 && goesTo(entry, scope) && isAbout(entry, scope)) {
                sum.plus(entry.amount(), leaves);
            }
        }
        return sum;
    }

    @Nullable
    LinearSum participation(List<Company> companies, double value, boolean revenue) {
        if (companies.size() != 1 || Double.isNaN(value)) {
            return null;
        }
        return money.presentValue(companies.getFirst(), revenue).times(-1).plus(-value);
    }
}
