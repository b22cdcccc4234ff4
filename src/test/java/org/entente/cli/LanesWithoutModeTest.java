package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two works, one market, lanes whose mode is blank or none: no sentence says by what, for nothing is said. */
class LanesWithoutModeTest {
    @TempDir
    private Path folder;

    private CommandRun run(String mode, String... arguments) throws IOException {
        write("case.yaml", "title: two works\ncurrency: EUR\nviewpoint: maker\nstart: 2027-01-01\n");
        write("companies.csv", "company,country\nmaker,FR\n");
        write("periods.csv", "period,start,end\n2027,2027-01-01,2028-01-01\n");
        write("sites.csv", "site,company,country\nplant,maker,FR\nother,maker,FR\nmarket,maker,FR\n");
        write("products.csv", "product,name,unit\nmotor,Motor,piece\nengine,Engine,piece\n");
        write("processes.csv", """
                process,name,site,product,cost
                m1,Motor,plant,motor,60
                m2,Motor,other,motor,70
                e1,Engine,plant,engine,100
                """);
        write("lanes.csv", """
                from,to,product,mode,cost
                plant,market,motor,%1$s,1
                other,market,motor,%1$s,1
                plant,market,engine,%1$s,1
                """.formatted(mode));
        write("demand.csv", """
                market,product,period,volume,price,must_serve
                market,motor,2027,50,200,1
                market,engine,2027,10,300,1
                """);
        CommandRun run = CommandRun.in(folder);
        assertThat(run.run(arguments)).as(run.err()).isZero();
        return run;
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve("case"));
        Files.writeString(folder.resolve("case").resolve(file), text);
    }

    @ParameterizedTest(name = "mode \"{0}\"")
    @ValueSource(strings = {"", "none"})
    void aRouteIsToldByWhereItComesFrom(String mode) throws IOException {
        CommandRun run = run(mode, "why-not", "case", "--choose", "process=m2");

        assertThat(run.out())
                .contains("Motor to market: other instead of plant")
                .doesNotContain(" by none", "by  ");
    }

    @Test
    void aModeIsTold() throws IOException {
        assertThat(run("road", "why-not", "case", "--choose", "process=m2").out())
                .contains("Motor to market: other by road instead of plant by road");
    }

    @ParameterizedTest(name = "mode \"{0}\"")
    @ValueSource(strings = {"", "none"})
    void noReportOrTextSaysByNothing(String mode) throws IOException {
        assertThat(run(mode, "plan", "case", "--report", "report.html").out()).doesNotContain(" by none", " by  ");
        assertThat(Files.readString(folder.resolve("report.html")))
                .doesNotContain(" by none", " by ,", " by <", " by  ");
    }

    @Test
    void whatEveryPlanMustHaveBeginsWithoutAnd() throws IOException {
        CommandRun run = run("", "alternatives", "case", "--within", "30%");

        assertThat(run.out())
                .containsPattern("MUST HAVE .*\n  - 2 decisions, for which the case has one way only")
                .doesNotContain("- and");
    }
}
