package org.entente.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.CaseChoice;
import org.entente.app.Timetabling;
import org.entente.intake.Reading;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Severity;
import org.entente.intake.finding.Suggest;
import org.entente.network.Network;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleAnswer;
import org.entente.programme.ScheduleGoal;
import org.entente.report.Timing;
import org.entente.report.json.ScheduleJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Schedules the programme of a case by itself: who does which task when. */
final class ScheduleCommand implements Command {
    private static final int DRAWS = 10_000;

    @Override
    public String summary() {
        return "Schedule the development programme of a case by itself.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "schedule",
                "Schedules the development programme of a case by itself, all of its tasks: in which mode, by whom and when."
                        + " Says why the dates are as they are, how much room each task has, and how likely the dates are.");
        CommandLineParts.casePath(spec);
        CommandLineParts.edits(spec);
        CommandLineParts.option(
                spec,
                "--goal",
                "GOAL",
                "makespan: the earliest end, and then the least cost; cost: the least cost, and then the earliest end (default: makespan).");
        CommandLineParts.option(spec, "--by", "DATE", "Every task is to be finished by this day, such as 2026-03-31.");
        CommandLineParts.option(spec, "--report", "FILE", "Write a report with the tasks over time to this file.");
        CommandLineParts.option(
                spec,
                "--project",
                "FILE.xml",
                "Write the schedule as Microsoft Project XML, for a planner's own tool.");
        CommandLineParts.option(
                spec,
                "--draws",
                "N",
                "Draw the weeks of tasks that have a range so often, for the likelihood of the dates (default: 10000; 0: not).");
        CommandLineParts.option(
                spec,
                "--why-seconds",
                "N",
                "Look for so long for what one more person or one week less is worth (default: 20); 0 looks for nothing.");
        CommandLineParts.json(spec);
        CommandLineParts.searching(spec);
        return CommandLineParts.finished(
                spec,
                "entente schedule cases/acdc",
                "entente schedule cases/twingo --goal cost --by 2026-03-31",
                "entente schedule cases/twingo --report programme.html --project programme.xml",
                "entente schedule cases/twingo --json - | jq .launch");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        JsonTarget json = JsonTarget.of(parsed, session);
        CaseChoice choice = CommandLineParts.choice(parsed, session);
        ScheduleGoal goal = goal(parsed);
        Path report = Outputs.file(parsed, session, "--report");
        Path project = Outputs.file(parsed, session, "--project");
        int draws = CommandLineParts.whole(parsed, "--draws", DRAWS, 0, 1_000_000);
        Duration patience = CommandLineParts.whySeconds(parsed);
        Solving solving = Solving.of(parsed, session.with(json.terminal()));
        Reading reading = Cases.read(choice, session);
        Terminal terminal = json.terminal();
        Network network = reading.network();
        List<Finding> findings = new ArrayList<>(reading.findings());
        if (network != null && network.programme().isEmpty()) {
            findings.addFirst(new Finding(
                    Severity.ERROR,
                    "tasks.csv",
                    0,
                    "",
                    "",
                    "The case has no tasks: there is nothing to schedule.",
                    "Add tables tasks and precedence, or read them from a planner's file: entente import."));
        }
        if (network == null || FindingsText.errors(findings) > 0) {
            return FindingsText.refuse(parsed, findings, terminal);
        }
        ScheduleAnswer answer = solving.schedule(network, goal);
        Schedule schedule = answer.schedule();
        Timing timing = schedule == null ? null : solving.timing(network, schedule, draws);
        if (timing != null && !patience.isZero()) {
            timing = timing.with(solving.gains(network, goal, answer, patience));
        }
        return told(network, goal, answer, timing, reading.findings(), new Files(report, project), json, session);
    }

    /** Where to write, null for nowhere. */
    private record Files(@Nullable Path report, @Nullable Path project) {}

    private static ExitCode told(
            Network network,
            ScheduleGoal goal,
            ScheduleAnswer answer,
            @Nullable Timing timing,
            List<Finding> findings,
            Files files,
            JsonTarget json,
            Session session) {
        Terminal terminal = json.terminal();
        terminal.out().print(ScheduleText.of(network, answer, timing, terminal.style()));
        boolean written = timing == null
                || reported(network, answer, timing, files.report(), session, terminal)
                        & handed(network, timing.schedule(), files.project(), session, terminal);
        written &= json.write(out -> ScheduleJson.write(network.settings(), goal, answer, timing, findings, out));
        return written ? exit(answer) : ExitCode.USAGE;
    }

    private static ExitCode exit(ScheduleAnswer answer) {
        return switch (answer.status()) {
            case FAILED -> ExitCode.FAULT;
            case INFEASIBLE -> ExitCode.INFEASIBLE;
            case OPTIMAL, LIMIT, CANCELLED, UNBOUNDED ->
                answer.schedule() == null ? ExitCode.NO_PLAN : ExitCode.PLANNED;
        };
    }

    private static ScheduleGoal goal(ParseResult parsed) {
        String named = parsed.matchedOptionValue("--goal", "makespan");
        List<String> names = List.of("makespan", "cost");
        ScheduleGoal goal = switch (named.toLowerCase(Locale.ROOT)) {
            case "makespan" -> ScheduleGoal.MAKESPAN;
            case "cost" -> ScheduleGoal.COST;
            default ->
                throw new UsageException("there is no goal '" + named + "'." + Suggest.phrase(named, names)
                        + " The goals are: " + String.join(", ", names) + ".");
        };
        String by = CommandLineParts.value(parsed, "--by");
        if (by == null) {
            return goal;
        }
        try {
            return goal.by(LocalDate.parse(by));
        } catch (DateTimeException e) {
            throw new UsageException("--by '" + by + "' is not a day; give one such as --by 2026-03-31");
        }
    }

    private static boolean reported(
            Network network,
            ScheduleAnswer answer,
            Timing timing,
            @Nullable Path file,
            Session session,
            Terminal terminal) {
        if (file == null) {
            return true;
        }
        return Outputs.write(terminal, () -> {
            Timetabling.report(network, answer, timing, file);
            terminal.out().println("Report: " + file);
        });
    }

    private static boolean handed(
            Network network, Schedule schedule, @Nullable Path file, Session session, Terminal terminal) {
        if (file == null) {
            return true;
        }
        return Outputs.write(terminal, () -> {
            Timetabling.project(network, schedule, file);
            terminal.out().println("Microsoft Project XML: " + file);
        });
    }
}
