package org.entente.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Small random cases as tables, with what what-ifs speak of: processes and lanes that are shut, lines with modules, groups in rows of
 * lanes and limits, a programme with gates, partners with prices and stakes. The same seed gives the same case.
 */
final class DrawnCase {
    private final Random random;
    private final Map<String, StringBuilder> tables = new LinkedHashMap<>();
    private final int periods;
    private final boolean programme;

    private DrawnCase(long seed) {
        random = new Random(seed * 7919 + 17);
        periods = 1 + random.nextInt(3);
        programme = random.nextInt(3) == 0;
    }

    /** CSV texts by table name, {@code case} as YAML. */
    static Map<String, String> of(long seed) {
        DrawnCase drawn = new DrawnCase(seed);
        drawn.draw();
        Map<String, String> texts = new LinkedHashMap<>();
        drawn.tables.forEach((name, text) -> texts.put(name, text.toString()));
        return texts;
    }

    private void draw() {
        frame();
        goods();
        trade();
        promises();
        if (programme) {
            programme();
        }
    }

    private StringBuilder table(String name, String header) {
        return tables.computeIfAbsent(name, key -> new StringBuilder(header).append('\n'));
    }

    private void row(String table, Object... cells) {
        StringBuilder text = tables.get(table);
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ",").append(cells[i]);
        }
        text.append('\n');
    }

    private boolean maybe(int in) {
        return random.nextInt(in) == 0;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private Object or(Object value, int in) {
        return maybe(in) ? value : "";
    }

    private void frame() {
        table("case", "title: Drawn\ncurrency: EUR\nviewpoint: maker\nstart: 2026-01-01");
        tables.get("case")
                .append("discount_rate: ")
                .append(maybe(2) ? "0" : "8%")
                .append("\nholding_rate: ")
                .append(maybe(2) ? "0" : "10%")
                .append("\ngoal: ")
                .append(maybe(2) ? "profit" : "cost")
                .append('\n');
        table("periods", "period,start,end");
        for (int t = 0; t < periods; t++) {
            row("periods", 2026 + t, (2026 + t) + "-01-01", (2027 + t) + "-01-01");
        }
        table("countries", "country,name,customs_area");
        row("countries", "FR", "France", "EU");
        row("countries", "SI", "Slovenia", "EU");
        row("countries", "CN", "China", "CN");
        table("fx", "currency,period,rate");
        for (int t = 0; t < periods; t++) {
            row("fx", "CNY", 2026 + t, 0.13 - 0.005 * t);
        }
        table("companies", "company,country");
        row("companies", "maker", "FR");
        row("companies", "cells", "CN");
        row("companies", "rival", "SI");
        if (maybe(3)) {
            table("stakes", "owner,owned,share");
            row("stakes", "maker", "rival", between(1, 9) / 10.0);
        }
        table("sites", "site,company,country,labour_cost");
        row("sites", "north", "maker", "FR", between(20, 40));
        row("sites", "south", "maker", "SI", between(10, 25));
        row("sites", "ningde", "cells", "CN", 8);
        row("sites", "maribor", "rival", "SI", 12);
        row("sites", "france", "maker", "FR", "");
        row("sites", "slovenia", "maker", "SI", "");
        table("products", "product,mass_kg,hs_code,value");
        row("products", "car", 900, 8703, 900);
        row("products", "battery", 200, 8507, 200);
        table("groups", "group,member");
        row("groups", "plants", "north");
        row("groups", "plants", "south");
        row("groups", "markets", "france");
        row("groups", "markets", "slovenia");
    }

    /** A limit on the quantity: none, nothing, or some. */
    private Object most() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1, 2 -> between(10, 130);
            default -> "";
        };
    }

    private void goods() {
        table(
                "lines",
                "line,site,existing,existing_fixed_cost,module,min_modules,max_modules,investment,fixed_cost,earliest,ramp_up");
        for (String site : new String[] {"north", "south"}) {
            boolean stands = maybe(2);
            row(
                    "lines",
                    site + "-line",
                    site,
                    stands ? between(20, 120) : 0,
                    stands ? between(0, 200) : 0,
                    between(30, 80),
                    maybe(6) ? 1 : "",
                    between(1, 3),
                    between(500, 4000),
                    between(0, 400),
                    or("2026-07-01", 5),
                    or("50%", 5));
        }
        table(
                "processes",
                "process,site,product,cost,labour_hours,line,tooling,fixed_cost,min_volume,min_share,max_volume,valid_from,valid_until,currency");
        for (String site : new String[] {"north", "south"}) {
            process("car-" + site, site, "car", between(200, 420), or(site + "-line", 2));
            if (maybe(2)) {
                process("battery-" + site, site, "battery", between(110, 240), "");
            }
        }
        process("cells-ningde", "ningde", "battery", between(0, 90), "");
        process("cells-maribor", "maribor", "battery", between(60, 120), "");
        if (maybe(3)) {
            process("car-maribor", "maribor", "car", between(260, 420), "");
        }
        table("inputs", "process,product,quantity");
        row("inputs", "car-north", "battery", 1);
        row("inputs", "car-south", "battery", 1);
        if (tables.get("processes").indexOf("car-maribor") >= 0) {
            row("inputs", "car-maribor", "battery", 1);
        }
        if (maybe(3)) {
            table("stocks", "site,product,opening,max,cost");
            row("stocks", "north", "battery", or(between(1, 30), 2), maybe(2) ? "" : between(5, 60), 2);
        }
    }

    private void process(String id, String site, String product, int cost, Object line) {
        Object most = most();
        boolean shut = most.equals(0);
        row(
                "processes",
                id,
                site,
                product,
                cost,
                or(between(1, 4), 2),
                line,
                or(between(100, 3000), 3),
                or(between(50, 500), 5),
                shut ? "" : or(between(1, 8), 5),
                shut ? "" : or("20%", 8),
                most,
                or("2026-01-01", 8),
                periods > 1 ? or(2025 + periods + "-01-01", 7) : "",
                site.equals("ningde") ? "CNY" : "");
    }

    private void trade() {
        table("lanes", "from,to,product,mode,cost,lead_time_days,max_volume,valid_until,incoterm");
        if (maybe(2)) {
            row("lanes", "plants", "markets", "car", "road", between(5, 40), or(10, 3), most(), "", "");
        } else {
            for (String from : new String[] {"north", "south"}) {
                for (String to : new String[] {"france", "slovenia"}) {
                    row("lanes", from, to, "car", "road", between(5, 60), "", most(), "", "");
                }
            }
        }
        row("lanes", "ningde", "plants", "battery", "sea", between(5, 20), between(0, 60), most(), "", or("FOB", 3));
        if (maybe(2)) {
            row("lanes", "ningde", "north", "battery", "air", between(30, 60), 3, most(), "", "");
        }
        row("lanes", "maribor", "plants", "", "road", between(2, 10), "", most(), "", "");
        row("lanes", "maribor", "markets", "car", "road", between(5, 30), "", "", "", "");
        table("prices", "seller,buyer,product,price,currency");
        row("prices", "cells", "maker", "battery", between(700, 1500), "CNY");
        row("prices", "rival", "maker", "battery", between(90, 220), "");
        row("prices", "rival", "maker", "car", between(320, 520), "");
        if (maybe(2)) {
            table("duties", "origin,destination,hs_code,rate");
            row("duties", "CN", "EU", 8507, maybe(2) ? "10%" : "4%");
        }
        table("demand", "market,product,period,volume,price,vat,must_serve");
        row("demand", "france", "car", "", between(20, 90), between(600, 900), "20%", must());
        for (int t = 0; t < periods; t++) {
            row("demand", "slovenia", "car", 2026 + t, between(10, 50), between(550, 800), "", must());
        }
    }

    private Object must() {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> "80%";
            case 2 -> "0%";
            default -> "50%";
        };
    }

    private void promises() {
        table(
                "limits",
                "limit,kind,product,site,company,country,process,market,period,sense,value,enforce,penalty,currency");
        if (maybe(3)) {
            row(
                    "limits",
                    "made-each",
                    "made",
                    "car",
                    "plants",
                    "",
                    "",
                    "",
                    "",
                    "each",
                    "max",
                    between(30, 90),
                    "",
                    "",
                    "");
        }
        if (maybe(3)) {
            row(
                    "limits",
                    "budget",
                    "investment",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "max",
                    between(500, 9000),
                    force(),
                    1,
                    "CNY");
        }
        if (maybe(3)) {
            row(
                    "limits",
                    "china",
                    "spend_share",
                    "",
                    "",
                    "",
                    "CN",
                    "",
                    "",
                    "",
                    "max",
                    between(10, 60) + "%",
                    force(),
                    2000,
                    "");
        }
        if (maybe(4)) {
            row("limits", "jobs", "jobs", "", "north", "", "", "", "", "", "min", 0.02, force(), 5000, "");
        }
        if (maybe(4)) {
            row("limits", "dual", "sources", "battery", "", "", "", "", "", "", "min", 2, force(), 500, "");
        }
        if (maybe(4)) {
            row("limits", "cost", "unit_cost", "car", "", "", "", "", "", "", "max", between(350, 600), force(), 3, "");
        }
        if (maybe(5)) {
            row("limits", "joins-in", "participation", "", "", "rival", "", "", "", "", "min", "", "", "", "");
        }
    }

    private String force() {
        return switch (random.nextInt(3)) {
            case 0 -> "hard";
            case 1 -> "penalty";
            default -> "report";
        };
    }

    private void programme() {
        table("calendars", "calendar,name,from,to,yearly");
        row("calendars", "french", "summer", "2026-08-03", "2026-08-14", "yes");
        table("teams", "team,site,kind,people,calendar,rate,hours_per_week");
        row("teams", "engineers", "north", "", between(4, 9), or("french", 2), 1, 35);
        table("headcounts", "team,from,people");
        if (maybe(3)) {
            row("headcounts", "engineers", "2026-06-01", between(4, 12));
        }
        table("tasks", "task,mode,team,weeks,people,external_cost,earliest,latest");
        row("tasks", "engineering", "own", "engineers", between(6, 20), between(2, 4), "", or("2026-02-02", 4), "");
        if (maybe(2)) {
            row("tasks", "engineering", "bought", "", between(3, 9), "", between(500, 3000), "", "");
        }
        row("tasks", "tooling", "", "engineers", between(4, 12), between(1, 3), "", "", or("2026-12-31", 5));
        table("precedence", "before,after");
        row("precedence", "engineering", "tooling");
        table("gates", "task,process,line,from,to,market,product,ramp_up_weeks");
        row("gates", "tooling", "car-north", "", "", "", "", "", or(between(2, 8), 2));
        if (maybe(2)) {
            row("gates", "engineering", "car-south", "", "", "", "", "", or(between(2, 8), 2));
        }
        if (maybe(3)) {
            row("gates", "engineering", "", "south-line", "", "", "", "", "");
        }
        if (maybe(3)) {
            row("gates", "engineering", "", "", "ningde", "south", "", "battery", "");
        }
    }
}
