package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.entente.network.Network;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random networks under random rules of origin: the plan costs what enumerating every way to make every unit comes to. */
class RandomOriginTest {
    private static final String[] COUNTRIES = {"FR", "CN", "GB", "JP"};
    private static int solved;
    private static int graded;
    private static int ways;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 120);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void costsAsMuchAsTheBestOfAllWays(long seed) {
        String text = new Draw(seed).text();
        Network network = Example.of(text).network();
        int[] count = new int[1];
        double best = OriginPatterns.best(network, count);
        Plan plan = Plans.of(network);
        if (Double.isNaN(best)) {
            assertThat(plan.status()).as("seed " + seed).isEqualTo(PlanStatus.INFEASIBLE);
            return;
        }
        assertThat(plan.objective()).as("seed " + seed + "\n" + text).isCloseTo(best, within(1e-4));
        solved++;
        ways += count[0];
        graded += plan.origin().shares().stream().anyMatch(share -> !share.whole()) ? 1 : 0;
    }

    @AfterAll
    static void enough() {
        System.out.println("origin by enumeration: " + solved + " plans of seeds 1 to 120, " + graded
                + " with graded flows, " + ways + " ways to make a unit");
        assertThat(solved).isGreaterThan(80);
        assertThat(graded).isGreaterThan(40);
    }

    /** A case of cells, packs, motors and cars, drawn from a seed. */
    private static final class Draw {
        private final Random random;
        private final StringBuilder text = new StringBuilder();

        Draw(long seed) {
            random = new Random(seed);
        }

        private void rows(String table, String header, List<String> rows) {
            text.append("## ").append(table).append('\n').append(header).append('\n');
            rows.forEach(row -> text.append(row).append('\n'));
            text.append('\n');
        }

        String text() {
            text.append("Random\n\n## countries\ncountry,customs_area\nFR,EU\nCN,CN\nGB,GB\nJP,JP\n\n");
            List<String> sites = new ArrayList<>();
            for (String country : COUNTRIES) {
                sites.add("supplier-" + country + ",maker," + country);
            }
            sites.add("plant-FR,maker,FR");
            sites.add("plant-GB,maker,GB");
            sites.add("market-FR,maker,FR");
            sites.add("market-GB,maker,GB");
            sites.add("market-JP,maker,JP");
            rows("sites", "site,company,country", sites);
            rows(
                    "products",
                    "product,hs_code,value",
                    List.of(
                            "cell,850790," + (20 + random.nextInt(30)),
                            "pack,850760," + (70 + random.nextInt(30)),
                            "motor,850152," + (30 + random.nextInt(30)),
                            "car,870380," + (180 + random.nextInt(60))));
            processes();
            lanes();
            law();
            List<String> demands = new ArrayList<>();
            for (String country : List.of("FR", "GB", "JP")) {
                demands.add("market-" + country + ",car," + (2 + random.nextInt(8)) + ",1");
            }
            rows("demand", "market,product,volume,must_serve", demands);
            return text.toString();
        }

        private void processes() {
            List<String> processes = new ArrayList<>();
            List<String> inputs = new ArrayList<>();
            for (String part : List.of("cell", "motor")) {
                for (String country : COUNTRIES) {
                    if (country.equals("CN") || random.nextInt(3) > 0) {
                        String most = country.equals("CN") || random.nextBoolean() ? "" : "" + (3 + random.nextInt(15));
                        String word = random.nextInt(8) == 0 ? "no" : "";
                        processes.add(part + "-" + country + ",supplier-" + country + "," + part + ","
                                + (10 + random.nextInt(30)) + "," + most + "," + word);
                    }
                }
            }
            for (String plant : List.of("plant-FR", "plant-GB")) {
                processes.add("pack-" + plant + "," + plant + ",pack," + random.nextInt(12) + ",,");
                inputs.add("pack-" + plant + ",cell," + (1 + random.nextInt(2)));
                if (plant.equals("plant-FR") || random.nextBoolean()) {
                    processes.add("car-" + plant + "," + plant + ",car," + random.nextInt(20) + ",,");
                    inputs.add("car-" + plant + ",pack,1");
                    inputs.add("car-" + plant + ",motor," + (1 + random.nextInt(2)));
                }
            }
            processes.add("pack-CN,supplier-CN,pack," + (30 + random.nextInt(40)) + ",,");
            rows("processes", "process,site,product,cost,max_volume,originating", processes);
            rows("inputs", "process,product,quantity", inputs);
        }

        /** Parts travel free, so that a material counts with its product's value wherever it comes from. */
        private void lanes() {
            List<String> lanes = new ArrayList<>();
            for (String plant : List.of("plant-FR", "plant-GB")) {
                for (String country : COUNTRIES) {
                    for (String part : List.of("cell", "motor")) {
                        lanes.add("supplier-" + country + "," + plant + "," + part + ",0");
                    }
                }
                lanes.add("supplier-CN," + plant + ",pack,0");
                for (String country : List.of("FR", "GB", "JP")) {
                    lanes.add(plant + ",market-" + country + ",car," + random.nextInt(6));
                }
            }
            lanes.add("plant-GB,plant-FR,pack,0");
            rows("lanes", "from,to,product,cost", lanes);
        }

        private void law() {
            rows("agreements", "agreement,members", List.of("tca,EU; GB", "epa,EU; JP", "content,EU"));
            List<String> rules = new ArrayList<>();
            for (String agreement : List.of("tca", "epa", "content")) {
                for (String product : List.of("pack", "car")) {
                    int alternatives = random.nextInt(3);
                    for (int a = 0; a < alternatives; a++) {
                        rule(agreement, product, "" + (char) ('a' + a), rules);
                    }
                }
            }
            rows("origin_rules", "agreement,product,alternative,kind,share,inputs,calculation", rules);
            rows(
                    "duties",
                    "origin,destination,hs_code,rate,kind,agreement",
                    List.of(
                            "*,EU,85,3%,mfn,",
                            "*,GB,85,4%,mfn,",
                            "*,EU,87,10%,mfn,",
                            "*,GB,87,10%,mfn,",
                            "*,JP,87,8%,mfn,",
                            "*,GB,8,0,preference,tca",
                            "*,EU,8,1%,preference,tca",
                            "*,JP,8,2%,preference,epa",
                            "*,EU,8,0,preference,epa"));
            List<String> subsidies = new ArrayList<>();
            subsidies.add("bonus,car,content,market-FR,," + random.nextInt(25));
            if (random.nextBoolean()) {
                subsidies.add("extra,car,tca,market-FR,," + random.nextInt(10));
            }
            if (random.nextBoolean()) {
                subsidies.add("works,pack,content,,plant-FR," + random.nextInt(8));
            }
            rows("subsidies", "subsidy,product,agreement,market,site,amount", subsidies);
        }

        private void rule(String agreement, String product, String alternative, List<String> rules) {
            String start = agreement + "," + product + "," + alternative + ",";
            String input = product.equals("pack") ? "cell" : random.nextBoolean() ? "pack" : "motor";
            boolean average = random.nextInt(3) == 0;
            switch (random.nextInt(6)) {
                case 0 -> rules.add(start + "originating,," + input + ",");
                case 1 -> rules.add(start + "parts," + (30 + random.nextInt(50)) + "%,," + (average ? "average" : ""));
                case 2 -> rules.add(start + "heading_shift," + 10 * random.nextInt(4) + "%,,");
                case 3 -> {
                    rules.add(start + "max_foreign," + (20 + random.nextInt(50)) + "%,," + (average ? "average" : ""));
                    rules.add(start + "originating,," + input + ",");
                }
                default ->
                    rules.add(start + "max_foreign," + (10 + random.nextInt(60)) + "%,," + (average ? "average" : ""));
            }
        }
    }
}
