package org.entente.report.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.entente.explain.chance.Chances;
import org.entente.explain.chance.DateChance;
import org.entente.explain.chance.TaskChance;
import org.entente.explain.launch.Chain;
import org.entente.explain.launch.Gain;
import org.entente.explain.launch.Gains;
import org.entente.explain.launch.LaunchReasons;
import org.entente.explain.launch.Part;
import org.entente.explain.launch.Step;
import org.entente.explain.launch.TaskTimes;
import org.entente.explain.launch.TeamLoad;
import org.entente.network.Milestone;
import org.entente.network.Mode;
import org.entente.network.Team;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;
import org.entente.report.Timing;
import org.jspecify.annotations.Nullable;

/** When tasks are done as members of an object; dates are ISO, a finish is the first day after the last week. */
final class TimingJson {
    private TimingJson() {}

    /** {@code schedule}: a row per task that is done; empty without a schedule. */
    static void schedule(@Nullable Timing timing, JsonWriter json) throws IOException {
        json.name("schedule").beginArray();
        if (timing != null) {
            for (TaskTimes task : timing.reasons().tasks()) {
                task(timing.schedule(), task, json);
            }
        }
        json.endArray();
    }

    private static void task(Schedule schedule, TaskTimes task, JsonWriter json) throws IOException {
        Booking booking = task.booking();
        Mode mode = booking.mode();
        Team team = mode.team();
        Milestone milestone = booking.task().milestone();
        json.beginObject()
                .field("task", booking.task().id())
                .field("name", booking.task().name())
                .field("mode", mode.id())
                .field("team", team == null ? null : team.id())
                .field(
                        "site",
                        team == null || team.site() == null ? null : team.site().id())
                .field("start", schedule.startDate(booking).toString())
                .field("finish", schedule.finishDate(booking).toString())
                .field("weeks", booking.workingWeeks())
                .field("learned", booking.learned())
                .field("milestone", milestone == null ? null : milestone.name().toLowerCase(Locale.ROOT))
                .field("critical", task.critical())
                .field("float_weeks", task.floatWeeks())
                .field("free_float_weeks", task.freeFloatWeeks())
                .field("row", booking.task().row().toString())
                .endObject();
    }

    /** {@code why}: the way to each start of production and launch. */
    static void why(@Nullable Timing timing, JsonWriter json) throws IOException {
        json.name("why").beginArray();
        if (timing != null) {
            for (Chain chain : timing.reasons().chains()) {
                chain(chain, json);
            }
        }
        json.endArray();
    }

    private static void chain(Chain chain, JsonWriter json) throws IOException {
        json.beginObject()
                .field("task", chain.target().task().id())
                .field("name", chain.name())
                .field("date", chain.date().toString())
                .field("sentence", chain.sentence());
        json.name("steps").beginArray();
        for (Step step : chain.steps()) {
            json.beginObject()
                    .field("task", step.booking().task().id())
                    .field("from_week", step.from())
                    .field("to_week", step.to())
                    .field("sentence", step.sentence());
            json.name("parts").beginArray();
            for (Part part : step.parts()) {
                json.beginObject()
                        .field("kind", PlanJson.code(part.kind()))
                        .field("weeks", part.weeks())
                        .field("label", part.label())
                        .endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }

    /** {@code teams}: how full each team is. */
    static void teams(@Nullable LaunchReasons reasons, JsonWriter json) throws IOException {
        json.name("teams").beginArray();
        if (reasons != null) {
            for (TeamLoad load : reasons.teams()) {
                json.beginObject()
                        .field("team", load.team().id())
                        .field("peak", load.peak())
                        .field("usage", load.usage())
                        .field("full_weeks", load.fullWeeks())
                        .field("overtime_weeks", load.overtimeWeeks())
                        .field("wait_weeks", load.waitWeeks())
                        .field("sentence", load.sentence());
                json.name("load").beginArray();
                for (int people : load.load()) {
                    json.value(people);
                }
                json.endArray().name("people").beginArray();
                for (int people : load.people()) {
                    json.value(people);
                }
                json.endArray().endObject();
            }
        }
        json.endArray();
    }

    /** {@code worth}: what one step of people, weeks or holidays is worth; empty when it was not asked. */
    static void worth(String name, @Nullable Gains gains, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        if (gains != null) {
            for (Gain gain : gains.list()) {
                LocalDate end = gain.end();
                json.beginObject()
                        .field("kind", PlanJson.code(gain.kind()))
                        .field("step", gain.step())
                        .field("state", gain.state())
                        .field("answer", PlanJson.code(gain.answer()))
                        .field("worth", gain.worth())
                        .field("least", gain.least())
                        .field("most", gain.most())
                        .field("unit", gain.unit())
                        .field("end", end == null ? null : end.toString())
                        .field("sentence", gain.sentence())
                        .field("row", gain.row().toString())
                        .endObject();
            }
        }
        json.endArray();
    }

    /** {@code chance}: how likely each date is; null when it was not asked. */
    static void chance(@Nullable Chances chances, JsonWriter json) throws IOException {
        json.name("chance");
        if (chances == null) {
            json.value((String) null);
            return;
        }
        json.beginObject()
                .field("draws", chances.draws())
                .field("seed", chances.seed())
                .field("uncertain", chances.uncertain());
        json.name("dates").beginArray();
        for (DateChance date : chances.dates()) {
            date(date, json);
        }
        json.endArray().endObject();
    }

    private static void date(DateChance date, JsonWriter json) throws IOException {
        json.beginObject()
                .field("task", date.target().task().id())
                .field("name", date.name())
                .field("planned", date.planned().toString())
                .field("due", date.due().toString())
                .field("basis", PlanJson.code(date.basis()))
                .field("kept", date.kept())
                .field("p50", date.p50().toString())
                .field("p80", date.p80().toString())
                .field("p90", date.p90().toString())
                .field("mean", date.mean().toString())
                .field("sentence", date.sentence());
        json.name("curve").beginArray();
        for (DateChance.Point point : date.curve()) {
            json.beginObject()
                    .field("share", point.share())
                    .field("date", point.date().toString())
                    .endObject();
        }
        json.endArray().name("tasks").beginArray();
        for (TaskChance task : date.tasks()) {
            json.beginObject()
                    .field("task", task.booking().task().id())
                    .field("low_weeks", task.lowWeeks())
                    .field("high_weeks", task.highWeeks())
                    .field("mean_weeks", task.meanWeeks())
                    .field("critical", task.critical())
                    .field("crucial", task.crucial())
                    .endObject();
        }
        json.endArray().endObject();
    }
}
