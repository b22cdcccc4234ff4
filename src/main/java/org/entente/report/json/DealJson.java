package org.entente.report.json;

import java.io.IOException;
import java.util.List;
import org.entente.explain.FigureWords;
import org.entente.network.Figure;
import org.entente.partners.Deal;
import org.entente.partners.DealRange;
import org.entente.partners.DealWords;
import org.entente.partners.End;
import org.entente.partners.Interval;
import org.entente.partners.Lever;
import org.entente.partners.LeverWords;
import org.entente.partners.Loss;
import org.entente.partners.Opened;
import org.entente.partners.OutsideOption;
import org.entente.partners.Side;
import org.entente.plan.Certificate;
import org.entente.plan.Solved;
import org.jspecify.annotations.Nullable;

/** A deal as JSON; the shape is {@code docs/reference/deal.schema.json}. */
public final class DealJson {
    private static final String FORMAT = "entente-deal/1";

    private DealJson() {}

    public static void write(Deal deal, ReplayJson replay, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out, 2);
        json.beginObject().field("format", FORMAT);
        PlanJson.writeCase(deal.network().settings(), json);
        json.field("partner", deal.sides().partner().id())
                .field("stake_in", deal.held() == null ? null : deal.held().id())
                .field("trades", deal.trades())
                .field("win_win", deal.isWinWin())
                .field("win_win_today", deal.isWinWinToday())
                .field("partner_costs_known", deal.partnerCostsKnown())
                .name("sentences")
                .beginArray();
        for (String sentence : DealWords.of(deal).sentences()) {
            json.value(sentence);
        }
        json.endArray().field("weight", deal.weight());
        json.name("gains_today");
        gains(deal.today(), json);
        json.field("surplus", deal.surplus()).field("tolerance", deal.tolerance());
        json.name("interval");
        interval(deal, deal.interval(), json);
        json.name("by_product").beginArray();
        for (Interval interval : deal.byProduct()) {
            interval(deal, interval, json);
        }
        json.endArray().name("outside_options").beginArray();
        option(deal.viewpoint(), Side.VIEWPOINT, replay, json);
        option(deal.partner(), Side.PARTNER, replay, json);
        json.endArray();
        together(deal.together(), json);
        losses(deal.losses(), json);
        opened(deal.opened(), replay, json);
        ranges(deal, json);
        PartnersJson.write(deal.accounts(), json);
        json.name("companies").beginArray();
        for (var company : deal.network().companies()) {
            json.beginObject()
                    .field("company", company.id())
                    .field("side", PlanJson.code(deal.sides().of(company)))
                    .endObject();
        }
        json.endArray().endObject().finish();
    }

    private static void opened(@Nullable Opened opened, ReplayJson replay, JsonWriter json) throws IOException {
        json.name("opened");
        if (opened == null) {
            json.value((String) null);
            return;
        }
        json.beginObject().field("processes", opened.shut().processes().size());
        json.field("lanes", opened.shut().lanes().size()).name("used").beginArray();
        for (String name : opened.used()) {
            json.value(name);
        }
        json.endArray().field("trouble", opened.trouble());
        Deal deal = opened.deal();
        if (deal != null) {
            json.field("trades", deal.trades())
                    .field("win_win", deal.isWinWin())
                    .field("win_win_today", deal.isWinWinToday());
            answer(deal, replay, json);
        }
        json.endObject();
    }

    /** What each gains, between which ends, and what it has without the other. */
    private static void answer(Deal deal, ReplayJson replay, JsonWriter json) throws IOException {
        json.name("gains_today");
        gains(deal.today(), json);
        json.field("surplus", deal.surplus());
        json.name("interval");
        interval(deal, deal.interval(), json);
        json.name("outside_options").beginArray();
        option(deal.viewpoint(), Side.VIEWPOINT, replay, json);
        option(deal.partner(), Side.PARTNER, replay, json);
        json.endArray();
        together(deal.together(), json);
    }

    private static void gains(Interval.Gains gains, JsonWriter json) throws IOException {
        json.beginObject()
                .field("viewpoint", gains.viewpoint())
                .field("partner", gains.partner())
                .endObject();
    }

    private static void interval(Deal deal, Interval interval, JsonWriter json) throws IOException {
        LeverWords words = LeverWords.of(deal, interval.lever());
        json.beginObject()
                .field("lever", words.subject())
                .field("kind", interval.lever() instanceof Lever.Stakes ? "stake" : "price")
                .field("unit", words.unit())
                .field("today", words.number(interval.lever().today()))
                .field("empty", interval.isEmpty());
        json.name("least");
        end(words, interval.least(), deal.isTold(interval, false), json);
        json.name("most");
        end(words, interval.most(), deal.isTold(interval, true), json);
        json.field("gap", words.number(interval.gap())).field("nash", words.number(interval.nash()));
        json.name("gains_at_nash");
        gains(interval.atNash(), json);
        json.field("payer", PlanJson.code(interval.payer())).endObject();
    }

    private static void end(LeverWords words, End end, boolean told, JsonWriter json) throws IOException {
        json.beginObject()
                .field("at", told ? words.number(end.at()) : Double.NaN)
                .field("told", told)
                .field("why", PlanJson.code(end.why()))
                .field("side", end.side() == null ? null : PlanJson.code(end.side()))
                .field("promise", end.promise() == null ? null : end.promise().id())
                .field("worth", end.worth())
                .field("outside", end.outside())
                .field("flows_hold", end.holds())
                .endObject();
    }

    private static void option(OutsideOption option, Side side, ReplayJson replay, JsonWriter json) throws IOException {
        json.beginObject()
                .field("company", option.company().id())
                .field("side", PlanJson.code(side))
                .field("promises_kept", PlanJson.code(option.kept()))
                .field("value", option.value())
                .field("bound", option.bound());
        replay.member(option.claim(), json);
        losses(option.losses(), json);
        json.endObject();
    }

    private static void together(Solved solved, JsonWriter json) throws IOException {
        Certificate certificate = solved.plan().certificate();
        json.name("together")
                .beginObject()
                .field("status", PlanJson.code(solved.plan().status()))
                .field("objective", solved.plan().objective())
                .field("bound", certificate == null ? Double.NaN : certificate.bound())
                .field("gap", certificate == null ? Double.NaN : certificate.gap())
                .endObject();
    }

    private static void losses(List<Loss> losses, JsonWriter json) throws IOException {
        json.name("others_that_lose").beginArray();
        for (Loss loss : losses) {
            json.beginObject()
                    .field("company", loss.company().id())
                    .field("amount", loss.amount())
                    .endObject();
        }
        json.endArray();
    }

    private static void ranges(Deal deal, JsonWriter json) throws IOException {
        LeverWords words = LeverWords.of(deal, deal.interval().lever());
        json.name("ranges")
                .beginObject()
                .field("asked", deal.ranges().asked())
                .field("felt", deal.ranges().felt())
                .field("still", deal.ranges().still())
                .field("left", deal.ranges().left())
                .name("facts")
                .beginArray();
        for (DealRange range : deal.ranges().moved()) {
            Figure figure = range.figure();
            json.beginObject()
                    .field("figure", FigureWords.name(figure))
                    .field("table", figure.row().table())
                    .field("row", figure.row().line())
                    .field("column", figure.column())
                    .field("value", figure.value())
                    .field("unit", figure.unit());
            json.name("low");
            at(words, range.atLow(), json);
            json.name("high");
            at(words, range.atHigh(), json);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void at(LeverWords words, DealRange.At at, JsonWriter json) throws IOException {
        json.beginObject()
                .field("value", at.value())
                .field("least", words.number(at.least()))
                .field("most", words.number(at.most()))
                .field("nash", words.number(at.nash()));
        json.name("gains_today");
        gains(at.today(), json);
        json.field("trouble", at.trouble()).endObject();
    }
}
