package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.TwoRoutes;
import org.entente.report.json.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ScheduleCommandTest {
    @TempDir
    private Path folder;

    private CommandRun run;

    @BeforeEach
    void aProgramme() throws IOException {
        run = CommandRun.in(folder);
        write("case.yaml", "title: Small car\ncurrency: EUR\nviewpoint: maker\nprogramme_start: 2024-01-01\n");
        write("companies.csv", "company,country\nmaker,FR\n");
        write("calendars.csv", "calendar,name,from,to,yearly\nfrance,August,2024-08-05,2024-08-25,yes\n");
        write("teams.csv", "team,name,people,calendar,rate\nengineers,Engineers,10,france,50\n");
        write("tasks.csv", """
                task,mode,team,name,milestone,weeks,people,external_cost,latest
                styling,,engineers,Styling,concept_freeze,26,8,,
                body,own,engineers,Body,design_freeze,40,8,,
                body,bought,,,,20,,5000000,
                tools,,engineers,Tools,,10,5,,
                sop,,,SOP,sop,0,,,2026-12-31
                """);
        write("precedence.csv", "before,after,kind,lag_weeks\nstyling,body,,\nbody,sop,,4\ntools,sop,,\n");
        write("ranges.csv", "table,filter,column,low,high,shape\ntasks,task=styling,weeks,20,40,triangular\n");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve("case"));
        Files.writeString(folder.resolve("case").resolve(file), text);
    }

    @Test
    void theDatesFirstThenWhyThenTheTasks() {
        assertThat(run.run("schedule", "case", "--draws", "500")).isZero();

        assertThat(run.out())
                // 26 weeks from January, then 20 bought, then 4
                .contains("SCHEDULE  4 tasks in 50 weeks, from 1 January 2024 to 16 December 2024.")
                .contains("Proven: there is no shorter schedule, and none as short is cheaper.")
                .contains("WHY THEN\n  SOP: 16 December 2024, 50 weeks after")
                .containsPattern("2024-12-16 +SOP +SOP")
                .containsPattern("Body +bought +2024-07-01 +2024-11-18 +20 +critical")
                .containsPattern("Tools .* 10 +\\d+\n")
                .contains("Engineers:")
                .contains("WHAT ONE STEP IS WORTH")
                .containsPattern("One week less of Styling")
                .containsPattern("In \\d+ % of 500 draws SOP is reached by 31 December 2026, its last day");
    }

    @Test
    void theCheapestTakesLongerUnlessADayForbidsIt() {
        assertThat(run.run("schedule", "case", "--goal", "cost", "--draws", "0", "--json", "cost.json"))
                .isZero();
        assertThat(run.out())
                .containsPattern("Body +own ")
                .contains("there is no cheaper schedule, and none as cheap is shorter.");
        CommandRun soon = CommandRun.in(folder);
        assertThat(soon.run("schedule", "case", "--goal", "cost", "--by", "2025-01-31", "--draws", "0"))
                .isZero();
        assertThat(soon.out()).containsPattern("Body +bought ");
    }

    @Test
    void theJsonKeepsItsSchema() throws IOException {
        assertThat(run.run("schedule", "case", "--json", "-")).isZero();

        assertThat(Schema.of("schedule").faults(run.out())).isEmpty();
        JsonNode json = Schema.parse(run.out());
        assertThat(json.get("weeks").asInt()).isEqualTo(50);
        assertThat(json.get("launch").get("sop").asString()).isEqualTo("2024-12-16");
        JsonNode body = json.get("schedule").get(1);
        assertThat(body.get("mode").asString()).isEqualTo("bought");
        assertThat(body.get("critical").asBoolean()).isTrue();
        assertThat(body.get("float_weeks").asInt()).isZero();
        assertThat(json.get("chance").get("draws").asInt()).isEqualTo(10_000);
    }

    @Test
    void aDayThatCannotBeKeptIsProvenSo() {
        assertThat(run.run("schedule", "case", "--by", "2024-06-30", "--json", "-"))
                .isEqualTo(3);

        assertThat(run.err()).contains("INFEASIBLE").contains("2024-06-30");
        assertThat(Schema.of("schedule").faults(run.out())).isEmpty();
        assertThat(Schema.parse(run.out()).get("schedule").isEmpty()).isTrue();
    }

    @Test
    void reportAndPlannersFileAreWritten() throws IOException {
        assertThat(run.run("schedule", "case", "--report", "programme.html", "--project", "programme.xml"))
                .isZero();
        assertThat(run.out()).contains("Report: ").contains("Microsoft Project XML: ");
        assertThat(Files.readString(folder.resolve("programme.html"))).contains("id=schedule");

        // and back into another folder: the same programme takes the same time
        CommandRun back = CommandRun.in(folder);
        assertThat(back.run("import", "programme.xml", "again")).isZero();
        assertThat(back.out()).contains("Wrote 4 tasks, 3 links and 1 team of programme.xml to again.");
        CommandRun again = CommandRun.in(folder);
        assertThat(again.run("schedule", "again")).isZero();
        assertThat(again.out()).contains("4 tasks in 50 weeks");
    }

    @Test
    void importDoesNotReplaceWithoutLeave() throws IOException {
        run.run("schedule", "case", "--project", "programme.xml", "--draws", "0");

        CommandRun refused = CommandRun.in(folder);
        assertThat(refused.run("import", "programme.xml", "case")).isEqualTo(2);
        assertThat(refused.err()).contains("is there already").contains("--force");

        CommandRun forced = CommandRun.in(folder);
        assertThat(forced.run("import", "programme.xml", "case", "--force")).isZero();
        assertThat(Files.readString(folder.resolve("case/case.yaml"))).contains("Small car");
        assertThat(Files.exists(folder.resolve("case/ranges.csv"))).isTrue();
    }

    @Test
    void whatCannotBeReadIsAFindingAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("broken.xml"), "<Project><Tasks>");

        assertThat(run.run("import", "broken.xml", "new")).isEqualTo(1);

        assertThat(run.out()).contains("error  broken.xml").contains("not well-formed");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void aPlanSaysWhenItLaunchesInTextJsonAndReport() throws IOException {
        new TwoRoutes().write(folder, "network");
        Path network = folder.resolve("network");
        Files.writeString(network.resolve("tasks.csv"), "task,name,milestone,weeks\ndesign,Design,,6\nsop,SOP,sop,0\n");
        Files.writeString(network.resolve("precedence.csv"), "before,after\ndesign,sop\n");
        Files.writeString(network.resolve("gates.csv"), "task,product\nsop,car\n");
        CommandRun plan = CommandRun.in(folder);

        assertThat(plan.run("plan", "network", "--why-seconds", "0", "--json", "plan.json", "--report", "plan.html"))
                .isZero();

        String text = Files.readString(folder.resolve("plan.json"));
        assertThat(Schema.of("plan").faults(text)).isEmpty();
        JsonNode json = Schema.parse(text);
        assertThat(json.get("schedule").get(0).get("task").asString()).isEqualTo("design");
        String launch = json.get("schedule").get(1).get("finish").asString();
        assertThat(json.get("launch").get("car").asString()).isEqualTo(launch);
        assertThat(plan.out()).contains("LAUNCH").contains("may be sold from").contains("6 weeks");
        assertThat(Files.readString(folder.resolve("plan.html"))).contains("<section id=schedule>");
    }

    @Test
    void wrongWordsGetAdvice() throws IOException {
        assertThat(run.run("schedule", "case", "--goal", "costs")).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean 'cost'?");
        CommandRun day = CommandRun.in(folder);
        assertThat(day.run("schedule", "case", "--by", "tomorrow")).isEqualTo(2);
        assertThat(day.err()).contains("--by 2026-03-31");
        CommandRun missing = CommandRun.in(folder);
        assertThat(missing.run("import", "missing.xml", "new")).isEqualTo(2);
        assertThat(missing.err()).contains("there is no file missing.xml");
        Files.delete(folder.resolve("case/tasks.csv"));
        Files.delete(folder.resolve("case/precedence.csv"));
        Files.delete(folder.resolve("case/ranges.csv"));
        write("periods.csv", "period,start,end\n2026,2026-01-01,2027-01-01\n");
        CommandRun none = CommandRun.in(folder);
        assertThat(none.run("schedule", "case")).isEqualTo(1);
    }
}
