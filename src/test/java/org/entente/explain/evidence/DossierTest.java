package org.entente.explain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.app.TwoRoutes;
import org.entente.intake.CaseText;
import org.entente.network.Figure;
import org.entente.network.Source;
import org.entente.network.TableRow;
import org.entente.plan.Plan;
import org.entente.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hangs on which figure, by hand. */
class DossierTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    /** Cost: batteries 4,000,000, sea 200,000, duty 420,000, labour 400,000, material 6,000,000, line 1,000,000, road 125,000. */
    private static final double COST = 12_145_000;

    private static TwoRoutes tables() {
        return new TwoRoutes()
                .change("prices.csv", "battery,2000,S1", "battery,2000,")
                .change("lanes.csv", "incoterm,source", "incoterm,source,as_of,confidence")
                .change("lanes.csv", "100,FOB,S1", "100,FOB,S1,2019,C")
                .change("duties.csv", "rate,source", "rate,source,as_of,confidence")
                .change("duties.csv", "10%,S1", "10%,S2,2025-06,A")
                .change(
                        "sources.csv",
                        "S1,Made up,Nobody,2026-01-01,https://example.org/\n",
                        "S1,Made up,Nobody,2026-01-01,https://example.org/\nS2,Tariff,,,\nS3,Spare,,,\n");
    }

    @Test
    void sharesByGradeAgeAndSource() {
        Dossier dossier = Dossier.of(Plans.of(tables().network()), DAY, FlipDistance.Book.EMPTY);

        // the duty has an official rate, and an assumed price beneath it
        assertThat(dossier.assumedShare()).isCloseTo(4_420_000 / COST, within(1e-12));
        assertThat(dossier.byGrade()).containsOnlyKeys(Grade.ASSUMPTION, Grade.WEAK, Grade.UNGRADED);
        assertThat(dossier.byGrade().get(Grade.ASSUMPTION)).isCloseTo(4_420_000 / COST, within(1e-12));
        assertThat(dossier.byGrade().get(Grade.WEAK)).isCloseTo(200_000 / COST, within(1e-12));
        assertThat(dossier.byGrade().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-9));
        // 2019 ends 6.5 years before the day, and freight is part of what duty is due on; S1 is half a year old
        assertThat(dossier.byAge().get(Age.OVER_FIVE_YEARS)).isCloseTo(620_000 / COST, within(1e-12));
        assertThat(dossier.byAge()).doesNotContainKey(Age.ONE_TO_TWO_YEARS);
        assertThat(dossier.byAge().get(Age.UNDATED)).isCloseTo(4_000_000 / COST, within(1e-12));
        assertThat(dossier.byAge().get(Age.UNDER_ONE_YEAR)).isCloseTo(7_525_000 / COST, within(1e-12));
        assertThat(dossier.sources()).extracting(weight -> weight.source().id()).containsExactly("S1", "S2", "S3");
        assertThat(dossier.sources().get(1).figures()).isEqualTo(1);
        assertThat(dossier.sources().get(1).share()).isCloseTo(420_000 / COST, within(1e-12));
        assertThat(dossier.unused()).extracting(Source::id).containsExactly("S3");
    }

    @Test
    void everyFigureWithWeightAgeAndFlip() {
        Plan plan = Plans.of(tables().network());
        FlipDistance flip = new FlipDistance(1990, 0.4, "Nominate Own battery");
        Dossier dossier = Dossier.of(
                plan, DAY, figure -> figure.row().table().equals("prices") ? Optional.of(flip) : Optional.empty());

        assertThat(dossier.exhibits()).hasSameSizeAs(plan.network().figures());
        Exhibit price = dossier.heaviest(Grade.ASSUMPTION, 5).getFirst();
        assertThat(price.figure().key()).isEqualTo("price cells maker battery");
        assertThat(price.money()).as("paid, and a tenth of it in duty").isCloseTo(4_400_000, within(1e-6));
        assertThat(price.flip()).contains(flip);
        assertThat(price.days()).isEmpty();
        assertThat(dossier.oldest(0.01, 3))
                .extracting(exhibit -> exhibit.figure().key())
                .startsWith("lane ningde plant battery sea", "duty CN EU 8507");
        assertThat(dossier.oldest(0.02, 3))
                .extracting(exhibit -> exhibit.figure().key())
                .startsWith("duty CN EU 8507");
    }

    /** 100,000 of pay, five people for ten weeks of 40 hours at 50, among other costs. */
    @Test
    void payRestsOnPeopleWeeksHoursAndRateAlike() {
        Plan plan = Plans.of(new CaseText()
                .table("case", "currency: EUR\nviewpoint: maker\nstart: 2027-01-01\nprogramme_start: 2026-06-01\n")
                .table("companies", "company,country\nmaker,FR\n")
                .table("periods", "period,start,end\n2027,2027-01-01,2028-01-01\n")
                .table("sites", "site,company\nplant,maker\n")
                .table("products", "product\nmotor\n")
                .table("processes", "process,site,product,cost\nm1,plant,motor,100\n")
                .table("demand", "market,product,period,volume,price,must_serve\nplant,motor,2027,50,200,1\n")
                .table("teams", "team,people,rate,hours_per_week\ndev,10,50,40\n")
                .table("tasks", "task,team,weeks,people\ndesign,dev,10,5\n")
                .table("gates", "task,process\ndesign,m1\n")
                .network());

        Dossier dossier = Dossier.of(plan, DAY, FlipDistance.Book.EMPTY);

        assertThat(dossier.exhibits())
                .filteredOn(exhibit -> exhibit.money() == 100_000)
                .extracting(exhibit -> exhibit.figure().column())
                .containsExactlyInAnyOrder("rate", "hours_per_week", "weeks", "people");
        assertThat(dossier.exhibits())
                .filteredOn(exhibit -> exhibit.figure().column().equals("rate"))
                .allSatisfy(exhibit -> assertThat(exhibit.share()).isCloseTo(100 / 105.0, within(1e-12)));
    }

    @Test
    void anAmountIsNoBetterThanTheRateOfExchangeItIsConvertedAt() {
        Plan plan = Plans.of(new CaseText()
                .table("case", "currency: EUR\nviewpoint: maker\nstart: 2027-01-01\n")
                .table("companies", "company,country\nmaker,FR\n")
                .table("periods", "period,start,end\n2027,2027-01-01,2028-01-01\n2028,2028-01-01,2029-01-01\n")
                .table("fx", "currency,period,rate\nCNY,,0.12\nCNY,2028,0.13\n")
                .table("sources", "source,title\nS1,Price list\n")
                .table("sites", "site,company\nplant,maker\n")
                .table("products", "product\nmotor\n")
                .table(
                        "processes",
                        "process,site,product,cost,currency,source,confidence\nm1,plant,motor,100,CNY,S1,A\n")
                .table("demand", "market,product,period,volume,price,must_serve\nplant,motor,,50,200,1\n")
                .network());

        Dossier dossier = Dossier.of(plan, DAY, FlipDistance.Book.EMPTY);

        assertThat(dossier.byGrade()).containsOnlyKeys(Grade.ASSUMPTION);
        assertThat(dossier.exhibits())
                .filteredOn(exhibit -> exhibit.figure().column().equals("rate"))
                .extracting(Exhibit::money)
                .as("each row for the period it holds in")
                .satisfiesExactly(
                        first -> assertThat(first).isCloseTo(600, within(1e-9)),
                        second -> assertThat(second).isCloseTo(650, within(1e-9)));
    }

    @Test
    void withoutAPlanTheFiguresOfTheCase() {
        Plan plan = Plans.of(
                new TwoRoutes().change("limits.csv", "6100,report", "6000,hard").network());
        Dossier dossier = Dossier.of(plan, DAY, FlipDistance.Book.EMPTY);

        assertThat(plan.hasPlan()).isFalse();
        assertThat(dossier.exhibits())
                .isNotEmpty()
                .allSatisfy(exhibit -> assertThat(exhibit.share()).isNaN());
        assertThat(dossier.byGrade()).isEmpty();
        assertThat(dossier.assumedShare()).isNaN();
        assertThat(dossier.sources().getFirst().figures()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 1",
        "2026-06, 1",
        "2026-05, 31",
        "2025, 182",
        "2026, 0",
        "2027-01-01, 0",
        "2026-Q1, 92",
        "spring 2025, 182",
        "'2025-12-31, revised', 182",
        "2026-13, ",
        "2026-02-30, ",
        "99, ",
        "12025, ",
        "unknown, ",
    })
    void ageFromTheLastDayADateCanMean(String date, Long days) {
        assertThat(Age.days(date, DAY)).isEqualTo(days == null ? OptionalLong.empty() : OptionalLong.of(days));
    }

    @Test
    void theFiguresOwnDateBeforeThatOfItsSource() {
        Source source = new Source("S", "", "", "2020-01-01", "", TableRow.NONE);
        Figure dated = figure(source, "2026-06-21");

        assertThat(Age.days(dated, DAY)).hasValue(10);
        assertThat(Age.of(Age.days(figure(source, ""), DAY))).isEqualTo(Age.OVER_FIVE_YEARS);
        assertThat(Age.of(Age.days(figure(null, ""), DAY))).isEqualTo(Age.UNDATED);
    }

    private static Figure figure(@Nullable Source source, String asOf) {
        return new Figure(TableRow.NONE, "k", "cost", 1, "EUR", source, asOf, "", "", Double.NaN, Double.NaN, "");
    }
}
