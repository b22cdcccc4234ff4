package org.entente.audit;

import java.util.List;

/** Limits of a drawn case. */
final class LimitDraw {
    private final CaseDraw draw;
    private final Dice dice;
    private int count;

    LimitDraw(CaseDraw draw) {
        this.draw = draw;
        this.dice = draw.dice;
    }

    void limits() {
        int many = dice.of(0, 0, 1, 1, 2);
        for (int i = 0; i < many; i++) {
            one(dice.of(
                    "sold",
                    "made",
                    "made_share",
                    "co2",
                    "co2_per_unit",
                    "jobs",
                    "sources",
                    "investment",
                    "unit_cost",
                    "retail_price",
                    "spend_share",
                    "core",
                    "participation"));
        }
    }

    private void one(String kind) {
        int volume = draw.volume();
        String min = dice.of("max", "min");
        switch (kind) {
            case "sold" -> add(kind, min, "" + dice.between(volume / 2, volume * 2), "product", "car", "market", "");
            case "made" ->
                add(
                        kind,
                        min,
                        "" + dice.between(volume / 4, volume * 2),
                        "process",
                        dice.of(processes()),
                        "product",
                        "");
            case "made_share" ->
                add(kind, min, dice.of("20%", "50%", "70%"), "product", "part", "country", dice.of("CN", "SI"));
            case "co2" -> add(kind, "max", "" + dice.between(1, 30), "product", "", "site", "");
            case "co2_per_unit" -> add(kind, "max", "" + dice.between(20, 200), "product", "car", "site", "");
            case "jobs" -> add(kind, min, "0." + dice.between(10, 99), "company", dice.of("", "v", "y"), "site", "");
            case "sources" -> add(kind, min, dice.of("1", "2"), "product", dice.of("part", "car"), "site", "");
            case "investment" ->
                add(kind, "max", "" + dice.between(500, 9000), "company", dice.of("", "v"), "site", "");
            case "unit_cost" -> add(kind, "max", "" + dice.between(150, 600), "product", "car", "site", "");
            case "retail_price" -> add(kind, "max", "" + dice.between(200, 900), "product", "car", "site", "");
            case "spend_share" -> add(kind, "max", dice.of("20%", "50%", "80%"), "country", "CN", "site", "");
            case "core" -> add(kind, "min", dice.of("30%", "60%"), "product", "part", "site", "");
            case "participation" ->
                add(kind, "min", "" + dice.between(0, 5000), "company", dice.of("jv", "y", "x", "sub"), "site", "");
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private List<String> processes() {
        return List.copyOf(draw.siteOf.keySet());
    }

    private void add(
            String kind, String sense, String value, String scope, String thing, String other, String otherThing) {
        String enforce = dice.of("hard", "penalty", "penalty", "report");
        count++;
        draw.book.add(
                "limits",
                "limit" + "," + "kind" + "," + "sense" + "," + "value" + "," + scope + "," + other + "," + "period"
                        + "," + "enforce" + "," + "penalty" + "," + "currency",
                kind + count,
                kind,
                sense,
                value,
                thing,
                otherThing,
                kind.equals("participation") ? "" : dice.of("", "", "each", "t1"),
                enforce,
                enforce.equals("penalty") ? "" + dice.between(1, 90) : "",
                dice.in(25) ? dice.of("USD", "CNY") : "");
    }
}
