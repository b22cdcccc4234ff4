package org.entente.intake;

/** A maker that buys batteries in China and assembles cars in Slovenia for France: the smallest case with everything. */
final class TinyCase {
    private TinyCase() {}

    static CaseText text() {
        return new CaseText()
                .table("case", """
                        title: Tiny
                        currency: EUR
                        viewpoint: maker
                        start: 2026-01-01
                        """)
                .table("periods", """
                        period,start,end
                        2026,2026-01-01,
                        2027,2027-01-01,2028-01-01
                        """)
                .table("countries", """
                        country,name,customs_area
                        CN,China,
                        SI,Slovenia,EU
                        FR,France,EU
                        """)
                .table("fx", """
                        currency,period,rate,source
                        CNY,,0.12,S1
                        """)
                .table("companies", """
                        company,country
                        maker,FR
                        cells,CN
                        """)
                .table("sites", """
                        site,company,country,labour_cost,currency,source
                        ningde,cells,,,,
                        novo-mesto,maker,SI,27,EUR,S1
                        france,maker,FR,,,
                        """)
                .table("products", """
                        product,mass_kg,hs_code,value,source
                        battery,210,8507.60,2300,S1
                        car,1200,870380,12000,S1
                        """)
                .table("lines", """
                        line,site,existing,module,investment,earliest,ramp_up,source
                        body,novo-mesto,400,1000,50000,2026-07-01,50% 80%,S1
                        """)
                .table("processes", """
                        process,site,product,cost,labour_hours,line,currency,source
                        make-battery,ningde,battery,15000,,,CNY,S1
                        assemble,novo-mesto,car,4000,10,body,,S1
                        """)
                .table("inputs", """
                        process,product,quantity
                        assemble,battery,1
                        """)
                .table("lanes", """
                        from,to,product,mode,cost,cost_per_tonne,lead_time_days,incoterm,source
                        ningde,novo-mesto,battery,sea,5,80,45,FOB,S1
                        novo-mesto,france,,road,120,,3,,S1
                        """)
                .table("prices", """
                        seller,buyer,product,price,source
                        cells,maker,battery,2300,S1
                        """)
                .table("duties", """
                        origin,destination,hs_code,rate,source
                        CN,EU,8507,1.3%,S1
                        """)
                .table("demand", """
                        market,product,period,volume,price,vat,distribution,source
                        france,car,2026,500,19490,20%,10%,S1
                        france,car,2027,900,19490,20%,10%,S1
                        """)
                .table("limits", """
                        limit,kind,product,value,enforce
                        ceiling,retail_price,car,19490,report
                        """)
                .table("sources", """
                        source,title,publisher,date,address
                        S1,Invented for tests,Entente,2026,
                        """);
    }
}
