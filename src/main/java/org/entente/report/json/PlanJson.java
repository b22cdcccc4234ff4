package org.entente.report.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.audit.Audited;
import org.entente.explain.Evidence;
import org.entente.explain.LandedCost;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.evidence.Dossier;
import org.entente.explain.evidence.FlipDistance;
import org.entente.explain.worth.ShutRoutes;
import org.entente.intake.finding.Finding;
import org.entente.network.CaseSettings;
import org.entente.network.Product;
import org.entente.partners.PartnerAccounts;
import org.entente.plan.Certificate;
import org.entente.plan.LineLoad;
import org.entente.plan.Plan;
import org.entente.plan.PlanOrigin;
import org.entente.plan.Provenance;
import org.entente.programme.Schedule;
import org.entente.report.Explained;
import org.entente.report.Timing;
import org.jspecify.annotations.Nullable;

/** A plan as JSON; the shape is {@code docs/reference/plan.schema.json}. */
public final class PlanJson {
    /** Changes when a reader of an older shape could be misled. */
    static final String FORMAT = "entente-plan/1";

    private PlanJson() {}

    /**
     * Writes a plan, or why there is none: then the figures are null and the lists empty.
     *
     * @param landed its landed costs
     * @param findings what was found when the case was read
     */
    public static void write(Plan plan, List<LandedCost> landed, List<Finding> findings, Appendable out)
            throws IOException {
        write(plan, landed, findings, null, Explained.NOTHING, null, ReplayJson.none(), out);
    }

    /**
     * The same with what was found out about the plan, or why there is none.
     *
     * @param why what cannot hold together and the ways out, or null
     * @param replay writes what is said of the case changed
     * @param explained of which is written whether residual values decide, and what the case shuts
     * @param audited what the plain model says, or null where it was not asked
     */
    public static void write(
            Plan plan,
            List<LandedCost> landed,
            List<Finding> findings,
            @Nullable Infeasibility why,
            Explained explained,
            @Nullable Audited audited,
            ReplayJson replay,
            Appendable out)
            throws IOException {
        JsonWriter json = new JsonWriter(out, 2);
        json.beginObject().field("format", FORMAT);
        writeCase(plan.network().settings(), json);
        json.field("status", code(plan.status())).field("message", plan.message());
        writeValue(plan, json);
        ResidualJson.write(plan, explained, json);
        CostJson.unitCosts(plan.unitCosts(), json);
        VerdictJson.write(plan, json);
        ShutJson.write(explained.shut().orElseGet(() -> ShutRoutes.notAsked(plan.network())), replay, json);
        ConflictJson.breaches(plan, json);
        ConflictJson.write(why, plan.network().settings(), replay, json);
        DecisionsJson.decisions(plan.decisions(), json);
        DecisionsJson.flows(plan.flows(), json);
        writeLoads(plan.loads(), json);
        writeSchedule(plan, json);
        CostJson.landed(landed, json);
        LedgerJson.write(plan.ledger(), json);
        PartnersJson.write(PartnerAccounts.of(plan), json);
        OriginJson.write(plan.origin(), json);
        EvidenceJson.assumptions(Evidence.of(plan), json);
        DossierJson.figures(Dossier.of(plan, FlipDistance.Book.EMPTY), json);
        EvidenceJson.sources(plan.network().sources(), json);
        CheckJson.findings(findings, json);
        writeCertificate(plan.certificate(), json);
        AuditJson.write(audited, json);
        writeProvenance(plan.provenance(), json);
        json.endObject().finish();
    }

    /** Writes that nothing was planned because the case has errors: the same keys, no figures. */
    public static void writeErrors(
            String caseName, String strategy, String scenario, List<Finding> findings, Appendable out)
            throws IOException {
        JsonWriter json = new JsonWriter(out, 2);
        json.beginObject()
                .field("format", FORMAT)
                .name("case")
                .beginObject()
                .field("id", caseName)
                .field("strategy", strategy)
                .field("scenario", scenario)
                .endObject()
                .field("status", "case_has_errors")
                .field("message", "The case has errors: see findings.");
        for (String figure : List.of("objective", "bound", "gap", "ledger_total", "net_present_value")) {
            json.field(figure, Double.NaN);
        }
        json.name("unit_cost").beginObject().endObject();
        for (String list : List.of(
                "verdict",
                "demand",
                "breaches",
                "ways_out",
                "decisions",
                "flows",
                "line_loads",
                "schedule",
                "landed_cost",
                "ledger",
                "partners",
                "owners",
                "figures",
                "sources")) {
            json.name(list).beginArray().endArray();
        }
        OriginJson.write(PlanOrigin.NONE, json);
        json.field("residual", (String) null);
        json.field("conflict", (String) null);
        ShutJson.writeNothing(json);
        json.name("launch").beginObject().endObject();
        json.name("assumptions")
                .beginObject()
                .field("count", 0)
                .field("figures", 0)
                .field("cost_share", Double.NaN)
                .name("list")
                .beginArray()
                .endArray()
                .endObject();
        CheckJson.findings(findings, json);
        json.field("certificate", (String) null).field("audit", (String) null).field("provenance", (String) null);
        json.endObject().finish();
    }

    /** An enum's constant as it is written in JSON: lower case, words joined by underscores. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static void writeCase(CaseSettings settings, JsonWriter json) throws IOException {
        json.name("case")
                .beginObject()
                .field("id", settings.caseId())
                .field("title", settings.title())
                .field("question", settings.question())
                .field("strategy", settings.strategy())
                .field("scenario", settings.scenario())
                .field("currency", settings.currency().id())
                .field("viewpoint", settings.viewpoint().id())
                .field("goal", code(settings.goal()))
                .field("discount_rate", settings.discountRate())
                .field("start", settings.start().toString())
                .field("note", settings.note())
                .endObject();
    }

    private static void writeValue(Plan plan, JsonWriter json) throws IOException {
        Certificate certificate = plan.certificate();
        boolean profit = plan.network().settings().goal().countsRevenue();
        json.field("objective", plan.objective())
                .field("bound", certificate == null ? Double.NaN : certificate.bound())
                .field("gap", certificate == null ? Double.NaN : certificate.gap())
                .field("ledger_total", plan.hasPlan() ? plan.ledger().total() : Double.NaN)
                .field("net_present_value", profit ? -plan.objective() : Double.NaN);
    }

    /** Who does which task of the programme when, and when each product may be sold; empty without a programme. */
    private static void writeSchedule(Plan plan, JsonWriter json) throws IOException {
        Schedule schedule = plan.schedule();
        TimingJson.schedule(schedule == null ? null : Timing.of(schedule), json);
        json.name("launch").beginObject();
        for (Map.Entry<Product, LocalDate> launch : plan.launches().entrySet()) {
            json.field(launch.getKey().id(), launch.getValue().toString());
        }
        json.endObject();
    }

    private static void writeLoads(List<LineLoad> loads, JsonWriter json) throws IOException {
        json.name("line_loads").beginArray();
        for (LineLoad load : loads) {
            json.beginObject()
                    .field("line", load.line().id())
                    .field("site", load.line().site().id())
                    .field("period", load.period().id())
                    .field("capacity", load.capacity())
                    .field("used", load.used())
                    .field("row", load.line().row().toString())
                    .endObject();
        }
        json.endArray();
    }

    private static void writeCertificate(@Nullable Certificate certificate, JsonWriter json) throws IOException {
        json.name("certificate");
        if (certificate == null) {
            json.value((String) null);
            return;
        }
        json.beginObject()
                .field("holds", certificate.holds())
                .field("rows", certificate.rows())
                .field("row_violation", certificate.rowViolation())
                .field("bound_violation", certificate.boundViolation())
                .field("integrality_violation", certificate.integralityViolation())
                .field("ledger_difference", certificate.ledgerDifference())
                .endObject();
    }

    static void writeProvenance(Provenance provenance, JsonWriter json) throws IOException {
        json.name("provenance")
                .beginObject()
                .field("network_hash", provenance.networkHash())
                .field("version", provenance.version())
                .field("solver", provenance.solver())
                .field("relative_gap", provenance.relativeGap())
                .field("time_limit_seconds", provenance.timeLimitSeconds())
                .field("threads", provenance.threads())
                .field("seed", provenance.seed())
                .field("planned", provenance.planned().toString())
                .field("seconds", provenance.seconds())
                .field("columns", provenance.columns())
                .field("rows", provenance.rows())
                .field("nonzeros", provenance.nonzeros())
                .endObject();
    }
}
