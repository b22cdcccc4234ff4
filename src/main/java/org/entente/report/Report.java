package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.explain.LandedCost;
import org.entente.explain.evidence.FlipDistance;
import org.entente.network.CaseSettings;
import org.entente.output.WholeFile;
import org.entente.partners.dependence.DependenceTrace;
import org.entente.plan.Plan;
import org.entente.programme.Schedule;

/**
 * A plan as one HTML page: it loads nothing, works without JavaScript, prints, and comes in light and dark.
 *
 * <p>{@code Report.write(plan, Path.of("report.html"));}
 */
public final class Report {
    private Report() {}

    /** The page of a plan, with its landed costs. */
    public static String html(Plan plan) {
        return html(plan, plan.hasPlan() ? LandedCost.of(plan) : List.of());
    }

    /** The page of a plan whose landed costs are at hand, without explanations. */
    public static String html(Plan plan, List<LandedCost> landed) {
        return html(plan, landed, Explained.NOTHING);
    }

    /** The page of a plan with what was found out about it; the same gives the same page, byte for byte. */
    public static String html(Plan plan, List<LandedCost> landed, Explained explained) {
        Brief brief = Brief.of(plan, landed);
        CaseSettings settings = plan.network().settings();
        Html html = new Html();
        Page.open(html, (settings.title().isEmpty() ? settings.caseId() : settings.title()) + " – Entente plan");
        html.raw("<main id=main tabindex=-1>");
        new VerdictSection(brief, explained, html).write();
        Html body = new Html();
        explained.conflict().ifPresent(new ConflictSection(brief, body)::write);
        new LimitsSection(brief, body).write();
        if (plan.hasPlan()) {
            new DecisionsSection(brief, body).write();
            timing(plan, explained).ifPresent(timing -> new ScheduleSection(timing, body).write());
            new WhySection(brief, explained, body).write();
            explained.flips().ifPresent(flips -> new FlipSection(brief, body).write(flips, explained.map()));
            explained.alternatives().ifPresent(new AlternativesSection(brief, body)::write);
            new MapSection(brief, body).write();
            new CostSection(brief, body).write();
            new ValueSection(brief, body).write();
            new DependenceSection(DependenceTrace.of(plan), body).write();
            new OriginSection(brief, body).write();
            new CapacitySection(brief, body).write();
            new FlowsSection(brief, body).write();
            new MoneySection(brief, body).write();
            new PartnersSection(brief, body).write();
            new OwnersSection(plan.network(), body).write();
        }
        FlipDistance.Book book = explained.flips().map(FlipDistance.Book::of).orElse(FlipDistance.Book.EMPTY);
        new InputsSection(brief, book, body).write();
        new ProofSection(brief, body).write();
        String sections = body.toString();
        Contents.write(html, sections);
        explained.unfinished().forEach(sentence -> html.element("p class=quiet", sentence));
        html.raw(sections).raw("</main>");
        Page.close(html);
        return html.toString();
    }

    private static Optional<Timing> timing(Plan plan, Explained explained) {
        Schedule schedule = plan.schedule();
        return schedule == null ? Optional.empty() : explained.timing().or(() -> Optional.of(Timing.of(schedule)));
    }

    /**
     * Writes the page of a plan whole or not at all.
     *
     * @throws IOException when the file cannot be written; its message names the file and what to do
     */
    public static void write(Plan plan, Path file) throws IOException {
        WholeFile.text(file, html(plan));
    }

    /** As {@link #write(Plan, Path)}, with landed costs and explanations at hand. */
    public static void write(Plan plan, List<LandedCost> landed, Explained explained, Path file) throws IOException {
        WholeFile.text(file, html(plan, landed, explained));
    }
}
