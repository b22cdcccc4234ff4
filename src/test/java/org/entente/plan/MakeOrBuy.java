package org.entente.plan;

/**
 * Fifty motors are bought at 100 and shipped at 1, 5,050 in all; made, they would cost 60 each, 2,000 of tooling and 1,000 for a
 * module of 100: 6,000 in all.
 */
public final class MakeOrBuy {
    /** The tables, for tests that change them. */
    public static final String TEXT = """
            ## sites
            site,company,country
            plant,maker,FR
            market,maker,FR
            supplier,other,CN

            ## companies
            company,country
            maker,FR
            other,CN

            ## products
            product,name
            motor,Motor

            ## lines
            line,name,site,module,max_modules,investment
            winding,Winding line,plant,100,2,1000

            ## processes
            process,name,site,product,cost,line,tooling
            own,Own motor,plant,motor,60,winding,2000
            bought,Bought motor,supplier,motor,,,

            ## prices
            seller,buyer,product,price
            other,maker,motor,100

            ## lanes
            from,to,product,mode,cost,incoterm
            plant,market,motor,road,,
            supplier,market,motor,sea,1,EXW
            supplier,market,motor,air,9,EXW

            ## demand
            market,product,volume,must_serve
            market,motor,50,1

            ## ranges
            table,filter,column,low,high
            prices,,price,90,130
            processes,process=own,tooling,1500,2500
            """;

    private MakeOrBuy() {}

    public static Example example() {
        return Example.of(TEXT);
    }
}
