package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.intake.assemble.Assembler;
import org.entente.intake.check.Checks;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Severity;
import org.entente.intake.folder.CsvFile;
import org.entente.intake.folder.SettingsFile;
import org.entente.intake.sheet.Budget;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.entente.plan.Planner;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** An error found before the solve is a proof: a case that can be planned never gets one. Tried against the solver. */
class FairChecksTest {
    private static final int CASES = 150;
    private static final long SEED = 20_260;

    @Test
    void noCaseThatCanBePlannedIsTurnedDown() throws IOException {
        int infeasible = 0;
        int found = 0;
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Findings findings = new Findings();
            Network network = network(tables(new Random(seed)), findings);
            Plan plan = Planner.using(new HighsSolver()).plan(network);
            List<Finding> errors = findings.sorted().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
            infeasible += plan.status() == PlanStatus.INFEASIBLE ? 1 : 0;
            found += errors.isEmpty() ? 0 : 1;
            if (!errors.isEmpty()) {
                assertThat(plan.status()).as("seed %d: %s", seed, errors).isEqualTo(PlanStatus.INFEASIBLE);
            }
        }
        System.out.printf(
                "%d random cases from seed %d: %d infeasible, %d of them found before the solve, 0 wrongly%n",
                CASES, SEED, infeasible, found);
        assertThat(found).isGreaterThan(infeasible / 2);
    }

    static Network network(Map<String, String> tables, Findings findings) throws IOException {
        Sheets sheets = new Sheets("random", Sheets.Form.FOLDER);
        Budget budget = new Budget();
        for (Map.Entry<String, String> entry : tables.entrySet()) {
            Table table = Tables.named(entry.getKey());
            Sheet sheet = new Sheet(table, Sheets.Form.FOLDER.fileOf(table), true);
            sheets.put(sheet);
            if (entry.getKey().equals("case")) {
                SettingsFile.read(new StringReader(entry.getValue()), sheet, budget, findings);
            } else {
                CsvFile.read(new StringReader(entry.getValue()), sheet, budget, findings);
            }
        }
        Network network = Assembler.assemble(sheets, "base", "base", findings);
        assertThat(findings.hasErrors()).as("%s", findings.sorted()).isFalse();
        Checks.run(network, sheets, findings);
        return network;
    }

    private static Map<String, String> tables(Random random) {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("case", "currency: EUR\nviewpoint: maker\ngoal: cost\n");
        tables.put("periods", "period,start,end\nA,2026-01-01,\nB,2026-07-01,\nC,2027-01-01,2028-01-01\n");
        tables.put("companies", "company,country\nmaker,FR\n");
        tables.put("sites", "site,company\nnorth,maker\nsouth,maker\nshop,maker\n");
        tables.put("products", "product\ncar\nmotor\nbattery\ncell\n");
        tables.put(
                "lines",
                "line,site,existing,module,max_modules,investment,earliest,ramp_up\n"
                        + line("body", "north", 900, random) + line("cells", "south", 2500, random));
        tables.put(
                "processes",
                "process,site,product,cost,line,line_use,max_volume,valid_from,valid_until\n"
                        + "car-north,north,car,10,body,1," + most(1500, random) + "," + days(random) + "\n"
                        + "car-south,south,car,14,,1," + most(600, random) + "," + days(random) + "\n"
                        + "motor-south,south,motor,3,,1," + most(3000, random) + "," + days(random) + "\n"
                        + "motor-north,north,motor,4,body,0.5,,,\n"
                        + "battery-south,south,battery,5,cells," + (1 + random.nextInt(2)) + "," + most(3000, random)
                        + ",,\n"
                        + "cell-south,south,cell,1,,1," + most(15000, random) + "," + days(random) + "\n");
        tables.put(
                "inputs",
                "process,product,quantity\ncar-north,motor,1\ncar-north,battery,1\ncar-south,battery,2\n"
                        + "battery-south,cell," + (1 + random.nextInt(4)) + "\n");
        StringBuilder lanes = new StringBuilder("from,to,product,cost,valid_from,valid_until\n");
        for (String lane : List.of(
                "north,shop,car", "south,shop,car", "south,north,motor", "south,north,battery", "north,south,motor")) {
            if (random.nextInt(25) > 0) {
                lanes.append(lane).append(",1,").append(days(random)).append('\n');
            }
        }
        tables.put("lanes", lanes.toString());
        StringBuilder stocks = new StringBuilder("site,product,opening,max\n");
        for (String stock : List.of("shop,car", "north,motor", "south,battery", "south,cell")) {
            if (random.nextInt(3) == 0) {
                stocks.append(stock).append(',').append(random.nextInt(200)).append(",\n");
            }
        }
        tables.put("stocks", stocks.toString());
        tables.put(
                "demand",
                "market,product,period,volume,must_serve\n"
                        + "shop,car,A," + random.nextInt(200) + ",100%\nshop,car,B," + random.nextInt(300)
                        + ",80%\nshop,car,C,"
                        + random.nextInt(700) + ",100%\n");
        return tables;
    }

    private static String line(String name, String site, int size, Random random) {
        String earliest = random.nextInt(3) == 0 ? "2026-0" + (1 + random.nextInt(9)) + "-15" : "";
        String ramp = random.nextInt(2) == 0 ? "40% 70%" : "";
        return name + "," + site + "," + random.nextInt(size) + "," + (1 + random.nextInt(size)) + ","
                + random.nextInt(3) + ",100," + earliest + "," + ramp + "\n";
    }

    private static String most(int size, Random random) {
        return random.nextInt(2) == 0 ? "" : Integer.toString(random.nextInt(size));
    }

    private static String days(Random random) {
        String from = random.nextInt(14) == 0 ? "2026-0" + (1 + random.nextInt(9)) + "-01" : "";
        String until = random.nextInt(14) == 0 ? "2027-0" + (1 + random.nextInt(9)) + "-01" : "";
        return from + "," + until;
    }
}
