package org.entente.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How the things of a drawn case move, are priced, taxed, stocked and sold. */
final class TradeDraw {
    private final CaseDraw draw;
    private final Dice dice;

    TradeDraw(CaseDraw draw) {
        this.draw = draw;
        this.dice = draw.dice;
    }

    void trade() {
        lanes();
        demand();
        stocks();
        duties();
        subsidies();
    }

    private void lanes() {
        Set<String> sales = new LinkedHashSet<>();
        List<String> plants = draw.twoPlants ? List.of("p1", "p2") : List.of("p1");
        for (String plant : plants) {
            lane(sales, "s1", plant, "part");
            boolean oneCustomer =
                    draw.openBook && !draw.companyOf.getOrDefault(plant, "").equals("v");
            if (!oneCustomer) {
                lane(sales, "s2", plant, "part");
            }
            draw.markets.forEach(market -> lane(sales, plant, market, "car"));
        }
        if (draw.companyOf.containsKey("hub")) {
            lane(sales, "s1", "hub", "part");
            lane(sales, "hub", "p1", "part");
        }
        if (draw.twoPlants && draw.siteOf.containsKey("part-p1")) {
            lane(sales, "p1", "p2", "part");
        }
        if (draw.has("products", "product", "cell")) {
            lane(sales, "s1", "s2", "cell");
        }
        for (String sale : sales) {
            String[] of = sale.split(" ");
            int price = of[2].equals("car") ? dice.between(300, 700) : dice.between(30, 200);
            String dated =
                    dice.in(20) && draw.starts.size() > 1 ? draw.starts.get(1).toString() : "";
            draw.book.add(
                    "prices",
                    "seller,buyer,product,price,valid_until,currency",
                    of[0],
                    of[1],
                    of[2],
                    price,
                    dated,
                    dice.in(20) ? "USD" : "");
            if (!dated.isEmpty()) {
                draw.book.add(
                        "prices",
                        "seller,buyer,product,price,valid_from",
                        of[0],
                        of[1],
                        of[2],
                        price * dice.between(80, 130) / 100,
                        dated);
            }
        }
    }

    private void lane(Set<String> sales, String from, String to, String product) {
        String seller = draw.companyOf.getOrDefault(from, "");
        String buyer = draw.companyOf.getOrDefault(to, "");
        if (!seller.equals(buyer) && !(seller.equals("y") && draw.openBook)) {
            sales.add(seller + " " + buyer + " " + product);
        }
        String way = dice.in(15) ? "sea" : "";
        lane(from, to, product, way);
        if (!way.isEmpty()) {
            lane(from, to, product, "air");
        }
    }

    private void lane(String from, String to, String product, String way) {
        draw.book.add(
                "lanes",
                "from,to,product,mode,cost,cost_per_tonne,lead_time_days,co2_kg,incoterm,max_volume,valid_from,currency",
                from,
                to,
                product,
                way,
                dice.maybe(80, 1, 40),
                dice.maybe(25, 5, 60),
                dice.maybe(50, 5, 60),
                dice.maybe(40, 1, 30),
                dice.of("", "", "FOB", "DDP", "CIF", "EXW"),
                dice.maybe(10, draw.volume(), draw.volume() * 3),
                draw.day(4),
                dice.in(20) ? "USD" : "");
    }

    private void demand() {
        for (String market : draw.markets) {
            int price = dice.between(400, 1100);
            for (int t = 0; t < draw.periods.size(); t++) {
                if (t == 0 || dice.in(92)) {
                    draw.book.add(
                            "demand",
                            "market,product,period,volume,price,vat,distribution,must_serve,currency",
                            market,
                            "car",
                            draw.periods.get(t),
                            dice.between(draw.volume() / 4, draw.volume() * 3 / 2) / draw.markets.size() + 1,
                            price + dice.between(-100, 100),
                            dice.in(40) ? "20%" : "",
                            dice.in(40) ? "10%" : "",
                            dice.of("0", "50%", "80%", "", "0"),
                            market.equals("m2") && dice.in(40) ? "USD" : "");
                }
            }
        }
    }

    private void stocks() {
        for (String place : List.of("p1 part", "p1 car", "m1 car", "hub part", "s2 part", "p2 part")) {
            String[] of = place.split(" ");
            if (draw.companyOf.containsKey(of[0]) && dice.in(of[0].startsWith("p1") ? 45 : 20)) {
                draw.book.add(
                        "stocks",
                        "site,product,opening,max,cost,scrap_cost,currency",
                        of[0],
                        of[1],
                        dice.maybe(35, 5, draw.volume()),
                        dice.maybe(50, draw.volume() / 2, draw.volume() * 3),
                        dice.maybe(60, 1, 20),
                        dice.maybe(20, 0, 30),
                        dice.in(20) ? "USD" : "");
            }
        }
    }

    private void duties() {
        if (dice.in(60)) {
            draw.book.add("duties", "origin,destination,hs_code,rate", "CN", "EU", "8507", dice.of("3%", "10%", "25%"));
        }
        if (dice.in(40)) {
            draw.book.add("duties", "origin,destination,hs_code,rate", "*", "*", "*", dice.of("2%", "5%"));
        }
        if (dice.in(30)) {
            draw.book.add("duties", "origin,destination,hs_code,rate", "EU", "GB", "8703", "10%");
            if (dice.in(50)) {
                draw.book.add(
                        "duties",
                        "origin,destination,hs_code,rate,kind,valid_from",
                        "EU",
                        "GB",
                        "87",
                        dice.of("0", "4%"),
                        "preference",
                        draw.day(50));
            }
        }
        if (dice.in(30)) {
            draw.book.add(
                    "duties",
                    "origin,destination,product,producer,rate,kind",
                    "CN",
                    "EU",
                    "part",
                    dice.of("", "x"),
                    "17%",
                    "countervailing");
            if (dice.in(60)) {
                draw.book.add(
                        "duties",
                        "origin,destination,product,producer,kind,min_price,max_volume",
                        "CN",
                        "EU",
                        "part",
                        "x",
                        "undertaking",
                        dice.between(50, 250),
                        dice.maybe(70, 10, draw.volume()));
            }
        }
    }

    private void subsidies() {
        if (dice.in(20)) {
            boolean made = dice.in(40);
            draw.book.add(
                    "subsidies",
                    "subsidy,product,market,site,company,amount,max_volume,valid_until,currency",
                    "bonus",
                    "car",
                    made ? "" : dice.of("", "m1"),
                    made ? "p1" : "",
                    made ? "" : "v",
                    dice.between(5, 120),
                    dice.maybe(60, 10, draw.volume()),
                    draw.day(20),
                    dice.in(20) ? "USD" : "");
        }
    }
}
