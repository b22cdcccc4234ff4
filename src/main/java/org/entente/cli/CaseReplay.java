package org.entente.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.entente.app.CaseChoice;
import org.entente.app.CaseWhatIf;
import org.entente.explain.Claim;
import org.entente.intake.CaseTables;
import org.entente.intake.edit.EditLine;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.report.json.ReplayJson;
import picocli.CommandLine.ParseResult;

/**
 * The edits of what is said of a case, and the line that asks again.
 *
 * @param named the case as it was named on the command line
 * @param whatIf the case as what the search for flips asks
 */
record CaseReplay(String named, CaseChoice choice, CaseTables tables, CaseWhatIf whatIf) implements ReplayJson.Edits {
    /** A bound this near the plan is the plan: it is not said beside it. */
    private static final double SAME = 1e-7;

    /** More edits than these make no line to copy; the answer's file holds them. */
    private static final int SHORT = 6;

    static CaseReplay of(ParseResult parsed, CaseChoice choice, CaseTables tables) {
        return of(parsed.matchedPositionalValue(0, ""), choice, tables);
    }

    static CaseReplay of(String named, CaseChoice choice, CaseTables tables) {
        return new CaseReplay(named, choice, tables, new CaseWhatIf(tables));
    }

    CaseReplay with(CaseWhatIf changed) {
        return new CaseReplay(named, choice, tables, changed);
    }

    /** For one document. */
    ReplayJson json() {
        return ReplayJson.of(this);
    }

    @Override
    public List<EditLine> of(Network changed) {
        return tables.edits(changed);
    }

    @Override
    public List<EditLine> of(Map<Figure, Double> values) {
        return whatIf.edits(values);
    }

    @Override
    public String command(List<EditLine> edits, Claim.Said said) {
        StringBuilder line = new StringBuilder("entente replay ").append(quoted(named));
        if (!choice.strategy().equals(CaseChoice.BASE)) {
            line.append(" --strategy ").append(quoted(choice.strategy()));
        }
        if (!choice.scenario().equals(CaseChoice.BASE)) {
            line.append(" --scenario ").append(quoted(choice.scenario()));
        }
        edits.forEach(edit -> line.append(" --edit ").append(quoted(edit.csv())));
        return line.append(" --expect=").append(Expectation.text(said)).toString();
    }

    /** A line for the end of an answer: the command that asks again, or how to get it. */
    String text(@org.jspecify.annotations.Nullable Claim claim, Style style) {
        if (claim == null) {
            return "";
        }
        List<EditLine> edits = of(claim.network());
        return style.faint(
                        edits.size() <= SHORT
                                ? "Ask again from the tables: " + command(edits, claim.said())
                                : several())
                + "\n";
    }

    /** How to ask each statement again. */
    String several() {
        return "Ask again from the tables: add --json answer.json, then entente replay " + quoted(named)
                + " --from answer.json";
    }

    private static String quoted(String text) {
        return text.matches("[A-Za-z0-9_./-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** What is said, as the option of {@code replay} writes and reads it. */
    static final class Expectation {
        static final String NONE = "none";
        private static final String AT_MOST = "at-most:";
        private static final String TO = "..";

        private Expectation() {}

        static String text(Claim.Said said) {
            if (!said.plan()) {
                return NONE;
            }
            String objective = number(said.objective());
            if (!said.best()) {
                return AT_MOST + objective;
            }
            boolean near = said.objective() - said.bound() <= SAME * Math.max(1, Math.abs(said.objective()));
            return near ? objective : (Double.isFinite(said.bound()) ? number(said.bound()) : "") + TO + objective;
        }

        /** Throws {@link UsageException} where it is none. */
        static Claim.Said read(String text) {
            if (text.equals(NONE)) {
                return Claim.Said.NO_PLAN;
            }
            try {
                if (text.startsWith(AT_MOST)) {
                    double objective = Double.parseDouble(text.substring(AT_MOST.length()));
                    return new Claim.Said(true, objective, Double.NEGATIVE_INFINITY, false);
                }
                int between = text.indexOf(TO);
                if (between >= 0) {
                    String bound = text.substring(0, between);
                    return Claim.Said.of(
                            Double.parseDouble(text.substring(between + TO.length())),
                            bound.isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(bound));
                }
                double objective = Double.parseDouble(text);
                return Claim.Said.of(objective, objective);
            } catch (NumberFormatException e) {
                throw new UsageException("--expect '" + text + "' is nothing a plan can be; write its present value of"
                        + " net cost, such as -1250000, or none for no plan");
            }
        }

        private static String number(double value) {
            return BigDecimal.valueOf(value).toPlainString();
        }
    }
}
