package org.entente.partners.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.plan.Example;
import org.entente.plan.LimitResult;
import org.entente.plan.Plan;
import org.entente.plan.Plans;
import org.junit.jupiter.api.Test;

/** Whose value is in a car: small cases worked out by hand. */
class DependenceTraceTest {

    /** A car that is assembled in France for 20, of a seat from China at 10 that costs its maker 4 there and a frame from Slovenia at 2. */
    private static final String SEAT = """
            Whose value is in the car?
            ## companies
            company,country
            maker,FR
            yangtze,CN
            drava,SI
            ## sites
            site,company,country
            plant,maker,FR
            wuhan,yangtze,CN
            maribor,drava,SI
            ## products
            product
            car
            seat
            frame
            ## processes
            process,site,product,cost
            assemble,plant,car,20
            sew,wuhan,seat,4
            weld,maribor,frame,
            ## inputs
            process,product,quantity
            assemble,seat,1
            sew,frame,1
            ## lanes
            from,to,product
            wuhan,plant,seat
            maribor,wuhan,frame
            ## prices
            seller,buyer,product,price
            yangtze,maker,seat,PRICE
            drava,yangtze,frame,2
            ## demand
            market,product,volume
            plant,car,10
            """;

    @Test
    void twoTiers() {
        DependenceTrace trace = trace(SEAT.replace("PRICE", "10"));
        Breakdown countries = trace.cars(View.COUNTRY).getFirst();

        // 20 in France, 4 and a margin of 10 - 4 - 2 in China, 2 in Slovenia
        assertThat(countries.value()).isCloseTo(30, within(1e-9));
        assertThat(countries.share("FR")).isCloseTo(20 / 30.0, within(1e-12));
        assertThat(countries.share("CN")).isCloseTo(8 / 30.0, within(1e-12));
        assertThat(countries.share("SI")).isCloseTo(2 / 30.0, within(1e-12));
        assertThat(tier(countries, "FR", 0)).isCloseTo(20, within(1e-9));
        assertThat(tier(countries, "CN", 0)).isZero();
        assertThat(tier(countries, "CN", 1)).isCloseTo(8, within(1e-9));
        assertThat(tier(countries, "SI", 2)).isCloseTo(2, within(1e-9));
        assertThat(trace.parts(View.COUNTRY, null).share("CN"))
                .as("bought in China, though a fifth of it is Slovenian")
                .isEqualTo(1);
        assertThat(trace.left()).isZero();
    }

    @Test
    void eachPeriodHasItsOwnValue() {
        DependenceTrace trace = trace(SEAT.replace("PRICE", "10")
                        .replace(
                                "product,volume\nplant,car,10",
                                "product,period,volume\nplant,car,2026,10\nplant,car,2028,5")
                + """
                ## periods
                period,start,end
                2026,2026-01-01,2027-01-01
                2027,2027-01-01,2028-01-01
                2028,2028-01-01,2029-01-01
                """);

        assertThat(trace.periods(View.COUNTRY))
                .extracting(of -> of.period().id())
                .as("nothing is sold in 2027")
                .containsExactly("2026", "2028");
        assertThat(trace.periods(View.COUNTRY))
                .extracting(Breakdown::value)
                .satisfiesExactly(
                        first -> assertThat(first).isCloseTo(300, within(1e-9)),
                        later -> assertThat(later).isCloseTo(150, within(1e-9)));
        assertThat(trace.all(View.COUNTRY).tiers()).isEqualTo(3);
        assertThat(trace.all(View.COUNTRY).value()).isCloseTo(450, within(1e-9));
    }

    @Test
    void aPriceBelowCostIsNegativeValue() {
        DependenceTrace trace = trace(SEAT.replace("PRICE", "1"));
        Breakdown companies = trace.all(View.COMPANY);

        // sold at 1 what costs 4 and 2: the maker has the car for 21
        assertThat(companies.value()).isCloseTo(210, within(1e-9));
        assertThat(companies.share("yangtze")).isCloseTo(-1 / 21.0, within(1e-12));
        assertThat(companies.slices().stream().mapToDouble(Slice::share).sum()).isCloseTo(1, within(1e-12));
        assertThat(trace.sellingBelowCost()).extracting(Slice::id).containsExactly("yangtze");
        assertThat(DependenceWords.sentences(trace, null))
                .anySatisfy(says -> assertThat(says)
                        .contains("yangtze sells below its cost")
                        .contains("−€10"));
    }

    @Test
    void anOpenBookShowsWhatIsInIt() {
        DependenceTrace trace = trace("""
                Cells cost 40 and pass on at 10 %: 44. The pack maker adds 20 and passes 64 on at 5 %: 67.20.
                ## companies
                company,country,pricing,markup
                maker,FR,price,
                packs,SI,open_book,5%
                cells,CN,open_book,10%
                ## sites
                site,company,country,labour_cost
                plant,maker,FR,
                pack-plant,packs,SI,10
                cell-plant,cells,CN,
                ## products
                product
                pack
                cell
                ## processes
                process,site,product,cost,labour_hours
                make-cell,cell-plant,cell,40,
                make-pack,pack-plant,pack,,2
                ## inputs
                process,product,quantity
                make-pack,cell,1
                ## lanes
                from,to,product
                cell-plant,pack-plant,cell
                pack-plant,plant,pack
                ## demand
                market,product,volume
                plant,pack,10
                """);
        Breakdown countries = trace.cars(View.COUNTRY).getFirst();

        assertThat(countries.value()).isCloseTo(67.2, within(1e-9));
        assertThat(countries.share("CN")).isCloseTo(44 / 67.2, within(1e-12));
        assertThat(countries.share("SI")).isCloseTo(23.2 / 67.2, within(1e-12));
        assertThat(tier(countries, "CN", 1)).isCloseTo(44, within(1e-9));
    }

    @Test
    void carriageAndDutyAreBucketsOfTheirOwn() {
        DependenceTrace trace = trace("""
                A seat at 100 from China, 8 of freight, 5 % of duty on 108.
                ## companies
                company,country
                maker,FR
                yangtze,CN
                ## sites
                site,company,country
                plant,maker,FR
                wuhan,yangtze,CN
                ## products
                product,hs_code
                seat,9401
                ## processes
                process,site,product,cost
                sew,wuhan,seat,60
                ## lanes
                from,to,product,cost,incoterm
                wuhan,plant,seat,8,FCA
                ## prices
                seller,buyer,product,price
                yangtze,maker,seat,100
                ## duties
                origin,destination,hs_code,rate,kind
                *,EU,9401,5%,mfn
                ## demand
                market,product,volume
                plant,seat,10
                """);
        Breakdown countries = trace.cars(View.COUNTRY).getFirst();

        assertThat(countries.value()).isCloseTo(113.4, within(1e-9));
        assertThat(countries.share(Slice.CARRIAGE)).isCloseTo(8 / 113.4, within(1e-12));
        assertThat(countries.share(Slice.DUTY)).isCloseTo(5.4 / 113.4, within(1e-12));
        assertThat(countries.share("CN")).isCloseTo(100 / 113.4, within(1e-12));
        assertThat(countries.shareOfMaking("CN")).isEqualTo(1);
    }

    @Test
    void aJointVentureIsSplitAmongItsOwners() {
        DependenceTrace trace = trace("""
                An engine at 50 from a company that the maker holds at 50 %, an oil company at 10 %, nobody named at the rest.
                ## companies
                company,country
                maker,FR
                joint,SI
                oil,CN
                ## stakes
                owner,owned,share
                maker,joint,50%
                oil,joint,10%
                ## sites
                site,company,country
                plant,maker,FR
                works,joint,SI
                ## products
                product
                engine
                ## processes
                process,site,product,cost
                build,works,engine,30
                ## lanes
                from,to,product
                works,plant,engine
                ## prices
                seller,buyer,product,price
                joint,maker,engine,50
                ## limits
                limit,kind,owner,value,enforce
                oil,dependence,oil,5%,report
                ## demand
                market,product,volume
                plant,engine,10
                """);
        Breakdown owners = trace.all(View.OWNER);

        assertThat(owners.value()).isCloseTo(500, within(1e-9));
        assertThat(owners.share("maker")).isCloseTo(0.5, within(1e-12));
        assertThat(owners.share("oil")).isCloseTo(0.1, within(1e-12));
        assertThat(owners.share("unnamed:joint")).isCloseTo(0.4, within(1e-12));
        assertThat(trace.all(View.COUNTRY).share("SI")).isEqualTo(1);
        LimitResult limit = trace.plan().limits().getFirst();
        assertThat(limit.value()).isCloseTo(0.1, within(1e-12));
        assertThat(limit.holds()).isFalse();
    }

    @Test
    void sharedPartsGoIntoBothCarsAtTheirAverage() {
        DependenceTrace trace = trace("""
                40 seats from China at 10 and 60 from Slovenia at 20, on average 16 in each of 50 small and 50 large cars.
                ## companies
                company,country
                maker,FR
                yangtze,CN
                drava,SI
                ## sites
                site,company,country
                plant,maker,FR
                wuhan,yangtze,CN
                maribor,drava,SI
                ## products
                product
                small
                large
                seat
                ## processes
                process,site,product,cost,max_volume
                assemble-small,plant,small,4,
                assemble-large,plant,large,24,
                sew,wuhan,seat,,40
                weave,maribor,seat,,
                ## inputs
                process,product,quantity
                assemble-small,seat,1
                assemble-large,seat,1
                ## lanes
                from,to,product
                wuhan,plant,seat
                maribor,plant,seat
                ## prices
                seller,buyer,product,price
                yangtze,maker,seat,10
                drava,maker,seat,20
                ## limits
                limit,kind,product,country,value,enforce
                small,dependence,small,CN,100%,report
                both,dependence,,CN,100%,report
                ## demand
                market,product,volume
                plant,small,50
                plant,large,50
                """);

        assertThat(trace.cars(View.COUNTRY).get(0).share("CN")).isCloseTo(4 / 20.0, within(1e-9));
        assertThat(trace.cars(View.COUNTRY).get(1).share("CN")).isCloseTo(4 / 40.0, within(1e-9));
        assertThat(trace.cars(View.COUNTRY).get(1).share("SI")).isCloseTo(12 / 40.0, within(1e-9));
        assertThat(trace.plan().limits().get(0).value())
                .as("shared with the other car: read from the trace")
                .isCloseTo(0.2, within(1e-9));
        assertThat(trace.plan().limits().get(1).value()).isCloseTo(400 / 3000.0, within(1e-9));
    }

    @Test
    void goodsWithoutAPriceAreHandedOnAtCost() {
        DependenceTrace trace = trace("""
                A plant company of the group makes for 30; the maker sells.
                ## companies
                company,country,group
                maker,FR,
                works,SI,maker
                ## sites
                site,company,country
                market,maker,FR
                plant,works,SI
                ## products
                product
                car
                ## processes
                process,site,product,cost
                assemble,plant,car,30
                ## lanes
                from,to,product
                plant,market,car
                ## demand
                market,product,volume
                market,car,10
                """);

        assertThat(trace.all(View.COUNTRY).share("SI")).isEqualTo(1);
        assertThat(trace.all(View.COMPANY).share("works")).isEqualTo(1);
        assertThat(trace.all(View.OWNER).share("maker")).isEqualTo(1);
        assertThat(trace.all(View.CONTROLLER).share("maker")).isEqualTo(1);
    }

    private static double tier(Breakdown breakdown, String id, int tier) {
        return breakdown.slices().stream()
                .filter(slice -> slice.id().equals(id))
                .findFirst()
                .orElseThrow()
                .byTier()
                .get(tier);
    }

    private static DependenceTrace trace(String text) {
        Plan plan = Plans.of(Example.of(text).network());
        return DependenceTrace.of(plan);
    }
}
