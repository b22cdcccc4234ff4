package org.entente.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A small case with money in every account: a supplier at a price, one with an open book, a minimum price, stock, a programme. */
final class WholeCase {
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("case.yaml", """
                    currency: EUR
                    viewpoint: maker
                    start: 2026-01-01
                    programme_start: 2025-01-06
                    discount_rate: 0.05
                    holding_rate: 0.08
                    stock_capital: holding_rate
                    """),
            Map.entry("periods.csv", "period,start,end\n2026,2026-01-01,2027-01-01\n2027,2027-01-01,2029-01-01\n"),
            Map.entry(
                    "companies.csv",
                    "company,country,pricing,markup\nmaker,FR,,\ncells,CN,price,\nseats,FR,open_book,8%\ncentre,CN,,10%\n"),
            Map.entry("countries.csv", "country,customs_area\nFR,EU\nCN,\n"),
            Map.entry("fx.csv", "currency,period,rate\nCNY,,0.12\nCNY,2027,0.13\nUSD,,0.9\n"),
            Map.entry("sites.csv", """
                    site,company,country,labour_cost,energy_cost,currency
                    plant,maker,FR,30,0.12,
                    works,cells,CN,40,0.6,CNY
                    seating,seats,FR,25,0.1,
                    office,centre,CN,,,
                    market,maker,FR,,,
                    """),
            Map.entry("products.csv", """
                    product,hs_code,mass_kg,value,currency
                    car,870380,1200,,
                    battery,850760,200,9000,CNY
                    seat,940120,40,150,
                    """),
            Map.entry("lines.csv", """
                    line,site,existing,existing_fixed_cost,module,max_modules,investment,fixed_cost,life_years,currency
                    body,plant,500,70000,800,2,900000,30000,10,USD
                    """),
            Map.entry("processes.csv", """
                    process,site,product,cost,conversion_cost,labour_hours,energy_kwh,line,tooling,fixed_cost,currency
                    cars,plant,car,5000,400,10,900,body,600000,20000,
                    cells,works,battery,6000,500,4,300,,800000,,CNY
                    seats,seating,seat,60,20,1,5,,,,
                    """),
            Map.entry("inputs.csv", "process,product,quantity\ncars,battery,1\ncars,seat,2\n"),
            Map.entry("lanes.csv", """
                    from,to,product,mode,cost,cost_per_tonne,lead_time_days,incoterm,currency
                    works,plant,battery,sea,60,300,35,FOB,USD
                    seating,plant,seat,road,4,20,2,DAP,
                    plant,market,car,road,200,,3,,
                    """),
            Map.entry("prices.csv", "seller,buyer,product,price,currency\ncells,maker,battery,15000,CNY\n"),
            Map.entry("stocks.csv", "site,product,opening,cost,scrap_cost,currency\nplant,battery,10,25,40,USD\n"),
            Map.entry("duties.csv", """
                    hs_code,origin,destination,kind,rate
                    8507,CN,EU,mfn,1.3%
                    8507,CN,EU,countervailing,17%
                    """),
            Map.entry(
                    "subsidies.csv",
                    "subsidy,product,market,company,amount,currency\nbonus,car,market,maker,900,USD\n"),
            Map.entry("demand.csv", """
                    market,product,period,volume,price,vat,distribution,must_serve
                    market,car,2026,300,30000,20%,14%,0
                    market,car,2027,900,31000,20%,14%,0
                    """),
            Map.entry("limits.csv", """
                    limit,kind,product,value,enforce,penalty,currency
                    enough,sold,car,900,penalty,50,USD
                    """),
            Map.entry(
                    "teams.csv",
                    "team,site,people,rate,hours_per_week,currency\ndev,office,20,180,40,CNY\nlab,plant,5,60,35,\n"),
            Map.entry("tasks.csv", """
                    task,team,weeks,people,cost,external_cost,learning,learns_from,currency
                    first,dev,20,8,10000,5000,,,USD
                    first,lab,20,2,3000,,,,USD
                    second,dev,20,8,10000,5000,30%,first,USD
                    """),
            Map.entry("gates.csv", "task,process\nsecond,cars\n"));

    private WholeCase() {}

    static void write(Path folder) {
        TABLES.forEach((file, text) -> {
            try {
                Files.writeString(folder.resolve(file), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
