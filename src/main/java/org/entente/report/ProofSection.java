package org.entente.report;

import java.time.temporal.ChronoUnit;
import org.entente.plan.Certificate;
import org.entente.plan.Plan;
import org.entente.plan.Provenance;

/** Why the answer can be trusted, and how to make it again. */
final class ProofSection {
    private static final double SMALL = 1e-6;

    private final Brief brief;
    private final Html html;

    ProofSection(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
    }

    void write() {
        Plan plan = brief.plan();
        html.raw("<section id=proof><h2>Proof and provenance</h2><dl class=proof>");
        say("Result", plan.status().label() + ". " + VerdictSection.proof(plan));
        Certificate certificate = plan.certificate();
        if (certificate != null) {
            String currency = brief.currency();
            say(
                    "Present value of net cost",
                    Numbers.cents(plan.objective(), currency) + "; no plan can be below "
                            + Numbers.cents(certificate.bound(), currency) + " (gap " + Numbers.gap(certificate.gap())
                            + ").");
            say(
                    "Checked again outside the solver",
                    Numbers.count(certificate.rows(), "row", "rows") + ". Largest breach of a row "
                            + size(certificate.rowViolation()) + ", of a bound " + size(certificate.boundViolation())
                            + ", of a whole number " + size(certificate.integralityViolation()) + ". "
                            + (certificate.holds()
                                    ? "All within tolerance."
                                    : "This is not within tolerance: do not rely on this plan."));
            say(
                    "Ledger against solver",
                    "The sum of the ledger differs from the solver's objective by "
                            + (certificate.ledgerDifference() < 0.005
                                    ? "less than a cent"
                                    : Numbers.cents(certificate.ledgerDifference(), currency))
                            + ".");
        }
        provenance(plan.provenance());
        html.raw("</dl></section>");
    }

    private void provenance(Provenance made) {
        say(
                "Solver",
                made.solver() + ", " + Numbers.count(made.threads(), "thread", "threads") + ", seed " + made.seed()
                        + ", gap asked for "
                        + Numbers.gap(made.relativeGap()) + ", "
                        + (Double.isInfinite(made.timeLimitSeconds())
                                ? "no time limit"
                                : "time limit " + Numbers.quantity(made.timeLimitSeconds(), "s"))
                        + ".");
        say(
                "Model",
                Numbers.quantity(made.columns()) + " decisions and volumes, " + Numbers.quantity(made.rows())
                        + " rows, " + Numbers.quantity(made.nonzeros()) + " coefficients.");
        say(
                "Planned",
                made.planned().truncatedTo(ChronoUnit.SECONDS) + ", in "
                        + Numbers.quantity(Math.max(0.01, made.seconds()), "s") + ", by Entente " + made.version()
                        + ".");
        html.raw("<div><dt>Hash of the case</dt><dd><code>")
                .text(made.networkHash())
                .raw("</code></dd></div>");
    }

    private static String size(double breach) {
        return breach <= 0 ? "0" : breach < SMALL ? "under 0.000001" : Numbers.entered(breach);
    }

    private void say(String term, String sentence) {
        html.raw("<div>").element("dt", term).element("dd", sentence).raw("</div>");
    }
}
