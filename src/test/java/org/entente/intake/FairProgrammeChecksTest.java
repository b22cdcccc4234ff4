package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Severity;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.entente.plan.Planner;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/**
 * Random programmes before random networks, against the solver: what a check calls impossible has no plan. Left out are the two
 * findings that are errors wherever they stand: rings, and tasks that none of their modes can do.
 */
class FairProgrammeChecksTest {
    private static final int CASES = 80;
    private static final long SEED = 20_261;

    @Test
    void noProgrammeThatCanBePlannedIsTurnedDown() throws IOException {
        int infeasible = 0;
        int found = 0;
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Findings findings = new Findings();
            Network network = FairChecksTest.network(tables(new Random(seed)), findings);
            Plan plan = Planner.using(new HighsSolver()).plan(network);
            List<Finding> errors = findings.sorted().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .filter(finding -> !finding.message().contains("can never be done"))
                    .filter(finding -> !finding.message().contains("in a ring"))
                    .toList();
            infeasible += plan.status() == PlanStatus.INFEASIBLE ? 1 : 0;
            found += errors.isEmpty() ? 0 : 1;
            if (!errors.isEmpty()) {
                assertThat(plan.status()).as("seed %d: %s", seed, errors).isEqualTo(PlanStatus.INFEASIBLE);
            }
        }
        System.out.printf(
                "%d random programmes from seed %d: %d infeasible, %d of them found before the solve, 0 wrongly%n",
                CASES, SEED, infeasible, found);
        assertThat(found).isGreaterThan(infeasible / 4).isGreaterThan(3);
        assertThat(infeasible).isLessThan(CASES);
    }

    private static Map<String, String> tables(Random random) {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("case", "currency: EUR\nviewpoint: maker\ngoal: cost\nprogramme_start: 2025-01-06\n");
        tables.put("periods", "period,start,end\nA,2026-01-01,\nB,2026-07-01,2027-01-01\n");
        tables.put("companies", "company,country\nmaker,FR\n");
        tables.put("sites", "site,company\nplant,maker\nother,maker\n");
        tables.put("products", "product\ncar\nmotor\n");
        tables.put(
                "processes",
                "process,site,product,cost\nassemble,plant,car,10\nassemble-other,other,car,12\nmotor,plant,motor,2\n");
        tables.put("inputs", "process,product,quantity\nassemble,motor,1\n");
        tables.put("lanes", "from,to,product,cost\n" + (random.nextInt(3) == 0 ? "other,plant,car,1\n" : ""));
        tables.put("calendars", "calendar,name,from,to,yearly\nfrance,August,2024-08-01,2024-08-21,yes\n");
        tables.put(
                "teams",
                "team,kind,people,calendar\nengineers,people," + (3 + random.nextInt(6)) + ",france\nprototypes,stock,"
                        + (1 + random.nextInt(6)) + ",\n");
        tables.put(
                "tasks",
                "task,mode,team,weeks,people,earliest,latest\n"
                        + task("design", random) + task("tests", random) + task("tooling", random)
                        + "tests,quick,prototypes," + (1 + random.nextInt(10)) + "," + (1 + random.nextInt(4)) + ",,\n"
                        + "sop,,," + (random.nextBoolean() ? "0" : "6") + ",,,\n"
                        + (random.nextInt(6) == 0 ? "audit,,engineers,4,1,," + day(2025, random) + "\n" : ""));
        tables.put(
                "precedence",
                "before,after,kind,lag_weeks\ndesign,tests," + kind(random) + "," + (random.nextInt(9) - 4)
                        + "\ntests,sop,FS,\ndesign,tooling,FS,\ntooling,sop," + kind(random) + ",\n");
        tables.put(
                "gates",
                "task,mode,process,market,product,ramp_up_weeks\nsop,,assemble,,,"
                        + (random.nextBoolean() ? "" : "8") + "\n"
                        + (random.nextBoolean() ? "tests,,motor,,,\n" : "")
                        + (random.nextInt(3) == 0 ? "sop,,,plant,car,\n" : ""));
        int first = random.nextInt(3) == 0 ? 100 : 0;
        tables.put(
                "demand",
                "market,product,period,volume,must_serve\nplant,car,A,100," + first + "%\nplant,car,B,100,20%\n");
        return tables;
    }

    private static String task(String id, Random random) {
        String mode = id.equals("tests") ? "slow" : "";
        return id + "," + mode + ",engineers," + (5 + random.nextInt(35)) + "," + (1 + random.nextInt(3)) + ","
                + (random.nextInt(5) == 0 ? day(2025, random) : "") + ","
                + (random.nextInt(5) == 0 ? day(2025, random) : "") + "\n";
    }

    private static String day(int year, Random random) {
        int month = 1 + random.nextInt(12);
        return year + (month < 10 ? "-0" : "-") + month + "-15";
    }

    private static String kind(Random random) {
        return List.of("FS", "SS", "FF").get(random.nextInt(3));
    }
}
