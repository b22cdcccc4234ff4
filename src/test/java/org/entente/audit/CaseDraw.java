package org.entente.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.entente.network.Network;
import org.jspecify.annotations.Nullable;

/** A small case drawn at random, as tables: a car from two plants, a part from several sources, one or two markets. */
final class CaseDraw {
    final Dice dice;
    final RowBook book = new RowBook();
    final List<LocalDate> starts = new ArrayList<>();
    final List<String> periods = new ArrayList<>();
    /** Company of each site. */
    final Map<String, String> companyOf = new LinkedHashMap<>();
    /** Made where: by process. */
    final Map<String, String> siteOf = new LinkedHashMap<>();

    final List<String> markets = new ArrayList<>();
    LocalDate end = LocalDate.EPOCH;
    final boolean twoPlants;
    final boolean openBook;
    private final boolean partners;
    private final boolean programme;
    private int volume;
    private @Nullable String strategy;
    private @Nullable String scenario;
    private boolean byCode;
    private UnaryOperator<Network> opening = network -> network;

    private CaseDraw(long seed) {
        dice = new Dice(seed);
        twoPlants = dice.in(60);
        openBook = dice.in(30);
        partners = dice.in(50);
        programme = dice.in(22);
    }

    static CaseDraw draw(long seed) {
        CaseDraw draw = new CaseDraw(seed);
        draw.frame();
        draw.companies();
        draw.sites();
        draw.products();
        draw.processes();
        new TradeDraw(draw).trade();
        if (draw.dice.in(40)) {
            new OriginDraw(draw).agreements();
        }
        new LimitDraw(draw).limits();
        if (draw.programme) {
            new ProgrammeDraw(draw).programme();
        }
        draw.shut();
        draw.world();
        return draw;
    }

    /** Something is shut, and a strategy opens it: by the tables, or by an edit of the network as what-ifs make it. */
    private void shut() {
        if (!dice.in(30)) {
            return;
        }
        strategy = "open";
        byCode = dice.in(60);
        if (dice.in(75)) {
            Map<String, String> row = dice.of(book.rows("processes"));
            for (Map<String, String> gate : book.rows("gates")) {
                if (!gate.getOrDefault("process", "").isEmpty()) {
                    row = book.rows("processes").stream()
                            .filter(process -> gate.get("process").equals(process.get("process")))
                            .findFirst()
                            .orElse(row);
                }
            }
            open(row, "processes", "process", "max_volume");
        } else {
            open(dice.of(book.rows("lines")), "lines", "line", "existing");
        }
    }

    private void open(Map<String, String> row, String table, String key, String column) {
        String id = row.getOrDefault(key, "");
        String value = row.getOrDefault(column, "").isEmpty() ? "" + 3 * volume : row.get(column);
        row.put(column, "0");
        row.remove("min_volume");
        book.add(
                "strategies",
                "strategy,table,filter,column,change",
                strategy,
                table,
                key + "=" + id,
                column,
                "=" + value);
        double most = Double.parseDouble(value);
        opening = table.equals("lines")
                ? network ->
                        network.withLine(network.lines().get(place(table, row)).withExistingPerYear(most))
                : network -> network.withProcess(
                        network.processes().get(place(table, row)).withMaxPerYear(most));
    }

    private int place(String table, Map<String, String> row) {
        return book.rows(table).indexOf(row);
    }

    private void world() {
        if (dice.in(15)) {
            scenario = "world";
            String[] edit = dice.of("demand volume *1.2", "demand price *0.9", "products value *1.5", "fx rate *1.1")
                    .split(" ");
            book.add("scenarios", "scenario,table,column,change", scenario, edit[0], edit[1], edit[2]);
        }
    }

    @Nullable
    String strategy() {
        return strategy;
    }

    @Nullable
    String scenario() {
        return scenario;
    }

    /** Whether what is shut is opened in the network and not in the tables. */
    boolean isOpenedByCode() {
        return byCode;
    }

    Network opened(Network network) {
        return opening.apply(network);
    }

    private void frame() {
        book.setting("currency", "EUR");
        book.setting("viewpoint", "v");
        book.setting("discount_rate", dice.of("0", "8%", "8%", "12%"));
        book.setting("holding_rate", dice.of("0", "8%", "10%", "15%"));
        book.setting("goal", dice.in(30) ? "cost" : "profit");
        if (dice.in(30)) {
            book.setting("residual", "none");
        }
        if (dice.in(30)) {
            book.setting("stock_capital", dice.of("discounting", "holding_rate"));
        }
        if (dice.in(20)) {
            book.setting("start", "2025-07-01");
        }
        LocalDate day = LocalDate.of(2026, 1, 1);
        int count = programme ? dice.of(1, 2) : dice.of(1, 2, 2, 3, 3, 4);
        for (int t = 0; t < count; t++) {
            String id = "t" + (t + 1);
            LocalDate next = day.plusMonths(programme ? dice.of(3, 6, 6, 9) : dice.of(12, 12, 6, 18, 3));
            book.add("periods", "period,start,end", id, day, next);
            starts.add(day);
            periods.add(id);
            day = next;
        }
        end = day;
        for (String code : List.of("FR:EU", "SI:EU", "CN:CN", "GB:GB")) {
            book.add("countries", "country,customs_area", code.substring(0, 2), code.substring(3));
        }
        for (String currency : List.of("USD", "CNY")) {
            double base = currency.equals("USD") ? 0.9 : 0.13;
            if (dice.in(50)) {
                for (String period : periods) {
                    book.add("fx", "currency,period,rate", currency, period, base * dice.between(70, 140) / 100);
                }
            } else {
                book.add("fx", "currency,rate", currency, base);
            }
        }
    }

    /** A day within the horizon or nothing. */
    String day(int percent) {
        return dice.in(percent)
                ? starts.getFirst().plusDays(dice.between(20, 500)).toString()
                : "";
    }

    private void companies() {
        book.add("companies", "company,country", "v", "FR");
        book.add("companies", "company,country,group", "sub", "SI", "v");
        book.add("companies", "company,country,markup", "jv", "SI", dice.of("", "5%"));
        book.add("companies", "company,country", "x", "CN");
        book.add(
                "companies",
                "company,country,pricing,markup",
                "y",
                "SI",
                openBook ? "open_book" : "",
                openBook ? dice.of("0", "6%", "10%") : "");
        if (partners) {
            book.add("stakes", "owner,owned,share", "v", "jv", dice.of("30%", "50%", "51%", "80%"));
            if (dice.in(30)) {
                book.add("stakes", "owner,owned,share", "jv", "y", dice.of("20%", "60%"));
            }
            if (dice.in(20)) {
                book.add("stakes", "owner,owned,share,valid_from", "x", "jv", "20%", starts.getLast());
            }
            if (dice.in(20)) {
                book.add("stakes", "owner,owned,share", "jv", "v", "5%");
            }
        }
    }

    private void site(String id, String company, String country, String role) {
        companyOf.put(id, company);
        book.add(
                "sites",
                "site,company,country,role,labour_cost,energy_cost,currency",
                id,
                company,
                country,
                role,
                dice.maybe(70, 5, 40),
                dice.in(50) ? "0.1" : "",
                dice.in(20) ? "USD" : "");
    }

    private void sites() {
        site("p1", "v", "FR", "plant");
        if (twoPlants) {
            site("p2", partners ? "jv" : dice.of("v", "sub"), "SI", "plant");
        }
        site("s1", "x", "CN", "supplier");
        site("s2", "y", "SI", "supplier");
        site("m1", "v", "FR", "market");
        markets.add("m1");
        if (dice.in(35)) {
            site("m2", dice.of("v", "sub"), "GB", "market");
            markets.add("m2");
        }
        if (dice.in(25)) {
            site("hub", "v", dice.of("FR", "SI"), "port");
        }
    }

    private void products() {
        book.add("products", "product,mass_kg,hs_code,value", "car", 1000, "870380", dice.maybe(70, 300, 900));
        book.add(
                "products",
                "product,mass_kg,hs_code,value,currency,core",
                "part",
                200,
                "850760",
                dice.maybe(60, 50, 200),
                dice.in(20) ? "USD" : "",
                dice.in(30) ? "yes" : "");
        if (dice.in(30)) {
            book.add("products", "product,mass_kg,hs_code,value", "cell", 20, "850760", dice.maybe(60, 10, 60));
        }
    }

    boolean has(String table, String column, String value) {
        return book.rows(table).stream().anyMatch(row -> value.equals(row.get(column)));
    }

    private void processes() {
        volume = dice.between(40, 120);
        line("l1", "p1");
        process("car-p1", "p1", "car", dice.in(85) ? "l1" : "");
        if (twoPlants) {
            line("l2", "p2");
            process("car-p2", "p2", "car", dice.in(85) ? "l2" : "");
        }
        process("part-s1", "s1", "part", "");
        process("part-s2", "s2", "part", "");
        if (dice.in(40)) {
            process("part-p1", "p1", "part", dice.in(50) ? "l1" : "");
        }
        if (has("products", "product", "cell")) {
            process("cell-s1", "s1", "cell", "");
            if (dice.in(50)) {
                process("cell-s2", "s2", "cell", "");
            }
        }
        for (String car : siteOf.keySet()) {
            if (car.startsWith("car")) {
                book.add("inputs", "process,product,quantity", car, "part", dice.of("", "2", "0.5"));
            }
            if (car.startsWith("part-s") && has("products", "product", "cell")) {
                book.add("inputs", "process,product,quantity", car, "cell", dice.of("1", "2"));
            }
        }
    }

    private void line(String id, String site) {
        boolean modules = dice.in(60);
        boolean stands = !modules || dice.in(50);
        book.add(
                "lines",
                "line,site,existing,existing_fixed_cost,module,max_modules,min_modules,investment,fixed_cost,earliest,life_years,ramp_up,currency",
                id,
                site,
                stands ? "" + dice.between(volume / 2, volume * 2) : "",
                dice.maybe(30, 100, 900),
                modules ? "" + dice.between(volume / 3, volume * 3 / 2) : "",
                modules ? dice.of("", "2", "3") : "",
                modules && dice.in(12) ? "1" : "",
                modules ? dice.maybe(85, 500, 9000) : "",
                modules ? dice.maybe(50, 50, 900) : "",
                modules ? day(20) : "",
                modules && dice.in(35) ? dice.of("1", "2", "5", "10", "1.5") : "",
                modules && dice.in(30) ? dice.of("50%", "50% 80%", "70% 90%") : "",
                dice.in(20) ? dice.of("USD", "CNY") : "");
    }

    private void process(String id, String site, String product, String line) {
        boolean car = product.equals("car");
        boolean bound = dice.in(55);
        siteOf.put(id, site);
        book.add(
                "processes",
                "process,site,product,cost,conversion_cost,labour_hours,energy_kwh,co2_kg,line,line_use,tooling,fixed_cost,"
                        + "min_volume,min_share,max_volume," + (bound ? "valid_from" : "valid_until") + ",currency",
                id,
                site,
                product,
                dice.between(car ? 50 : 10, car ? 300 : 120),
                dice.maybe(30, 1, 20),
                dice.maybe(50, 1, 8),
                dice.maybe(30, 10, 100),
                dice.maybe(60, 5, 80),
                line,
                line.isEmpty() ? "" : dice.of("", "", "1.5", "0.8"),
                dice.maybe(35, 200, 6000),
                dice.maybe(25, 100, 2000),
                dice.maybe(25, volume / 4, volume * 3 / 2),
                dice.in(15) ? dice.of("20%", "40%", "60%") : "",
                dice.maybe(45, volume * 3 / 2, volume * 4),
                bound
                        ? day(10)
                        : dice.in(10)
                                ? starts.getLast()
                                        .plusDays(dice.between(-40, 200))
                                        .toString()
                                : "",
                dice.in(25) ? dice.of("USD", "CNY") : "");
    }

    int volume() {
        return volume;
    }
}
