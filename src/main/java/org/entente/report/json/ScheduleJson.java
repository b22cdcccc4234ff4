package org.entente.report.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.entente.explain.chance.Chances;
import org.entente.explain.launch.Chain;
import org.entente.intake.finding.Finding;
import org.entente.network.CaseSettings;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleAnswer;
import org.entente.programme.ScheduleGoal;
import org.entente.report.Timing;
import org.jspecify.annotations.Nullable;

/** A schedule of a programme by itself as JSON; the shape is {@code docs/reference/schedule.schema.json}. */
public final class ScheduleJson {
    private static final String FORMAT = "entente-schedule/1";

    private ScheduleJson() {}

    /**
     * Writes an answer; without a schedule its lists are empty and the message says why.
     *
     * @param timing of the answer's schedule, null without one
     * @param findings what was found when the case was read
     */
    public static void write(
            CaseSettings settings,
            ScheduleGoal goal,
            ScheduleAnswer answer,
            @Nullable Timing timing,
            List<Finding> findings,
            Appendable out)
            throws IOException {
        JsonWriter json = new JsonWriter(out, 2);
        json.beginObject().field("format", FORMAT);
        PlanJson.writeCase(settings, json);
        json.field("status", PlanJson.code(answer.status())).field("message", answer.message());
        goal(goal, json);
        Schedule schedule = answer.schedule();
        json.field("objective", answer.objective())
                .field("bound", answer.bound())
                .field("gap", answer.gap());
        then(answer, json);
        json.field("cost", answer.cost())
                .field("weeks", schedule == null ? Double.NaN : schedule.makespan())
                .field(
                        "start",
                        schedule == null ? null : schedule.programme().start().toString())
                .field("finish", schedule == null ? null : finish(schedule).toString());
        TimingJson.schedule(timing, json);
        json.name("launch").beginObject();
        if (timing != null) {
            for (Chain chain : timing.reasons().chains()) {
                json.field(chain.target().task().id(), chain.date().toString());
            }
        }
        json.endObject();
        TimingJson.why(timing, json);
        TimingJson.teams(timing == null ? null : timing.reasons(), json);
        Chances chances = timing == null ? null : timing.chances().orElse(null);
        TimingJson.chance(chances, json);
        TimingJson.worth("worth", timing == null ? null : timing.gains().orElse(null), json);
        CheckJson.findings(findings, json);
        json.field("solver", answer.solver()).field("seconds", answer.seconds());
        json.endObject().finish();
    }

    private static void then(ScheduleAnswer answer, JsonWriter json) throws IOException {
        ScheduleAnswer.Then then = answer.then();
        json.name("then")
                .beginObject()
                .field("kind", PlanJson.code(answer.aim().other()))
                .field("value", then == null ? Double.NaN : then.value())
                .field("bound", then == null ? Double.NaN : then.bound())
                .field("gap", then == null ? Double.NaN : then.gap())
                .endObject();
    }

    private static LocalDate finish(Schedule schedule) {
        return schedule.programme().date(schedule.makespan());
    }

    private static void goal(ScheduleGoal goal, JsonWriter json) throws IOException {
        LocalDate by = goal.deadline();
        json.name("goal")
                .beginObject()
                .field("kind", PlanJson.code(goal.kind()))
                .field("by", by == null ? null : by.toString())
                .endObject();
    }
}
