package org.entente.audit;

/** Agreements with rules of origin for a drawn case, and what hangs on them: a preference, a subsidy. */
final class OriginDraw {
    private final CaseDraw draw;
    private final Dice dice;

    OriginDraw(CaseDraw draw) {
        this.draw = draw;
        this.dice = draw.dice;
    }

    void agreements() {
        // rules reckon with values, and so must find them
        draw.book.rows("products").forEach(row -> {
            if (row.getOrDefault("value", "").isEmpty()) {
                row.put("value", "" + dice.between(40, 160));
            }
        });
        draw.book.add("agreements", "agreement,members", "tca", dice.of("EU; GB", "FR; GB", "FR; SI; GB"));
        rule("tca", "car");
        if (dice.in(50)) {
            rule("tca", "part");
        }
        draw.book.rows("processes").forEach(row -> {
            if (dice.in(15)) {
                row.put("originating", "no");
            }
        });
        if (draw.markets.contains("m2") && dice.in(70)) {
            draw.book.add(
                    "duties",
                    "origin,destination,hs_code,rate,kind,agreement",
                    "EU",
                    "GB",
                    "8703",
                    dice.of("0", "3%"),
                    "preference",
                    "tca");
        }
        if (dice.in(60)) {
            bonus("content", "tca");
        }
        if (dice.in(30)) {
            draw.book.add("agreements", "agreement,members", "home", dice.of("FR", "SI", "EU"));
            rule("home", "car");
            bonus("homemade", "home");
        }
    }

    private void bonus(String name, String agreement) {
        draw.book.add(
                "subsidies",
                "subsidy,product,agreement,site,company,amount,max_volume",
                name,
                dice.of("car", "car", "part"),
                agreement,
                dice.in(40) ? "p1" : "",
                "v",
                dice.between(10, 90),
                dice.maybe(40, 10, draw.volume()));
    }

    private void rule(String agreement, String product) {
        int ways = dice.of(1, 1, 2);
        for (int way = 1; way <= ways; way++) {
            String alternative = ways == 1 ? "" : "a" + way;
            clause(
                    agreement,
                    product,
                    alternative,
                    dice.of("max_foreign", "max_foreign", "parts", "heading_shift", "originating", "made_there"));
            if (dice.in(20)) {
                clause(agreement, product, alternative, dice.of("subheading_shift", "chapter_shift", "max_foreign"));
            }
        }
    }

    private void clause(String agreement, String product, String alternative, String kind) {
        boolean twice = draw.book.rows("origin_rules").stream()
                .anyMatch(row -> agreement.equals(row.get("agreement"))
                        && product.equals(row.get("product"))
                        && alternative.equals(row.get("alternative"))
                        && kind.equals(row.get("kind")));
        if (twice) {
            return;
        }
        boolean value = kind.equals("max_foreign") || kind.equals("parts");
        draw.book.add(
                "origin_rules",
                "agreement,product,alternative,kind,share,inputs,calculation,valid_from",
                agreement,
                product,
                alternative,
                kind,
                value ? dice.of("10%", "15%", "20%", "30%") : kind.endsWith("shift") && dice.in(40) ? "15%" : "",
                dice.in(20) ? "part" : "",
                value && dice.in(85) ? "average" : "",
                dice.in(15) ? draw.starts.getLast().toString() : "");
    }
}
