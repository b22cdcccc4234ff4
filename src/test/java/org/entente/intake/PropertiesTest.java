package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.entente.intake.finding.Finding;
import org.entente.network.Network;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of any case, tried on random ones; the seed is the test's name. */
class PropertiesTest {
    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void commaSemicolonAndWorkbookSayTheSame(long seed) throws IOException {
        Path commas = write("case", seed, ',');
        Path semicolons = write("other", seed, ';');
        Path workbook = folder.resolve("book.xlsx");
        Workbook.write(commas, workbook);

        Network network = Intake.read(commas, null, null).orThrow();
        String hash = network.hash();
        assertThat(network.figures()).isNotEmpty();
        assertThat(Intake.read(workbook, null, null).orThrow().hash()).isEqualTo(hash);
        assertThat(Intake.read(semicolons, null, null).orThrow().hash()).isEqualTo(hash);
        assertThat(Intake.read(commas, "dear", "late").orThrow().hash())
                .isEqualTo(Intake.read(workbook, "dear", "late").orThrow().hash())
                .isNotEqualTo(hash);
    }

    private Path write(String name, long seed, char separator) throws IOException {
        Random random = new Random(seed);
        Path to = Files.createDirectories(folder.resolve(name));
        Files.writeString(to.resolve("case.yaml"), "case: random\ncurrency: EUR\nviewpoint: maker\n");
        table(to, "periods", separator, "period,start\n" + "2026,2026-01-01\n2027,2027-01-01\n2028,2028-01-01\n");
        table(
                to,
                "companies",
                separator,
                "company,country,name\nmaker,FR,\"Maker; \"\"the\"\" one\"\ncells,CN,Zellen Ä\n");
        table(to, "fx", separator, "currency,rate\nCNY," + number(random, 1) + "\n");
        StringBuilder products = new StringBuilder("product,mass_kg,value,hs_code,core\ncar,1200,10000,8703,yes\n");
        StringBuilder sites =
                new StringBuilder("site,company,latitude,longitude,labour_cost\nplant,maker,45.8,15.2,27\n");
        StringBuilder processes = new StringBuilder("process,site,product,cost,labour_hours,currency,note\n");
        StringBuilder inputs = new StringBuilder("process,product,quantity\n");
        StringBuilder lanes = new StringBuilder("from,to,product,mode,cost,cost_per_tonne,lead_time_days\n");
        StringBuilder prices = new StringBuilder("seller,buyer,product,price,valid_from,valid_until\n");
        processes.append("assemble,plant,car," + number(random, 9000) + ",10,,\n");
        int parts = 1 + random.nextInt(6);
        for (int p = 0; p < parts; p++) {
            String part = "part " + p;
            products.append(
                    part + "," + number(random, 100) + ",,0850" + random.nextInt(10) + random.nextInt(10) + ",no\n");
            sites.append("supplier-" + p + ",cells," + number(random, 60) + "," + number(random, 100) + ",\n");
            processes.append("make-" + p + ",supplier-" + p + "," + part + "," + number(random, 500)
                    + ",,CNY,\"two\nlines, and a comma\"\n");
            inputs.append("assemble," + part + "," + (1 + random.nextInt(4)) + "\n");
            lanes.append("supplier-" + p + ",plant," + part + ",sea," + number(random, 40) + "," + number(random, 90)
                    + ",45\n");
            prices.append("cells,maker," + part + "," + number(random, 600) + ",,2027-01-01\n");
            prices.append("cells,maker," + part + "," + number(random, 600) + ",2027-01-01,\n");
        }
        table(to, "products", separator, products.toString());
        table(to, "sites", separator, sites.toString());
        table(to, "processes", separator, processes.toString());
        table(to, "inputs", separator, inputs.toString());
        table(to, "lanes", separator, lanes.toString());
        table(to, "prices", separator, prices.toString());
        table(
                to,
                "demand",
                separator,
                "market,product,period,volume,price,vat,must_serve\nplant,car,," + random.nextInt(1000) + ",19490,20%,"
                        + number(random, 1) + "\n");
        table(
                to,
                "strategies",
                separator,
                "strategy,table,filter,column,change\ndear,processes,process=make-*,cost,*1.1\n");
        table(
                to,
                "scenarios",
                separator,
                "scenario,table,filter,column,change\nlate,lanes,mode=sea,lead_time_days,+12.5\n");
        return to;
    }

    /** A number of one to four decimals that nobody could read as thousands. */
    private static String number(Random random, double most) {
        String text = String.format(
                Locale.ROOT, "%." + (1 + random.nextInt(4)) + "f", 0.05 + random.nextDouble() * most * 0.9);
        return text.matches("[1-9]\\d{0,2}\\.\\d{3}") ? text + "1" : text;
    }

    private static void table(Path folder, String name, char separator, String commas) throws IOException {
        String text = commas;
        if (separator == ';') {
            StringBuilder turned = new StringBuilder();
            boolean quoted = false;
            for (int i = 0; i < commas.length(); i++) {
                char c = commas.charAt(i);
                quoted ^= c == '"';
                boolean inNumber = i > 0
                        && i + 1 < commas.length()
                        && Character.isDigit(commas.charAt(i - 1))
                        && Character.isDigit(commas.charAt(i + 1));
                turned.append(!quoted && c == ',' ? ';' : !quoted && c == '.' && inNumber ? ',' : c);
            }
            text = turned.toString();
        }
        Files.writeString(folder.resolve(name + ".csv"), text);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void garbageGivesFindingsAndNoException(long seed) throws IOException {
        Random random = new Random(seed);
        Path garbage = Files.createDirectories(folder.resolve("garbage"));
        write("garbage", seed, ',');
        for (String name : new String[] {"processes", "lanes", "demand", "strategies", "ranges"}) {
            Path file = garbage.resolve(name + ".csv");
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[random.nextInt(300)];
            Files.write(file, damage(bytes, random));
        }
        Files.write(
                garbage.resolve("case.yaml"),
                damage("currency: EUR\nviewpoint: maker\n".getBytes(StandardCharsets.UTF_8), random));
        saysSomething(garbage);

        Path workbook = folder.resolve("damaged.xlsx");
        MadeUpFiles.tiny().write(workbook);
        Files.write(workbook, damage(Files.readAllBytes(workbook), random));
        saysSomething(workbook);

        Path noise = folder.resolve("noise.xlsx");
        byte[] bytes = new byte[random.nextInt(5000)];
        random.nextBytes(bytes);
        Files.write(noise, bytes);
        saysSomething(noise);
        assertThat(Intake.read(noise, null, null).hasErrors()).isTrue();
    }

    /** Reading never throws, and what it finds makes sense to a reader. */
    private static void saysSomething(Path read) {
        for (Finding finding : Intake.check(read)) {
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.file()).isNotBlank();
            assertThat(finding.row()).isNotNegative();
        }
    }

    private static byte[] damage(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = 0; i < 1 + damaged.length / 60 && damaged.length > 0; i++) {
            int at = random.nextInt(damaged.length);
            damaged[at] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : ",;\"\n{}=*&:%".charAt(random.nextInt(11)));
        }
        return damaged;
    }
}
