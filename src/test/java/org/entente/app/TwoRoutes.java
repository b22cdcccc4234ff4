package org.entente.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.entente.intake.Intake;
import org.entente.network.Network;

/**
 * A maker that sells a car in France and Germany, with a battery bought in China or made by itself in Slovenia: a case for
 * tests of everything that lies above the plan.
 *
 * <p>By hand, base: battery 2,000 + freight 100 + duty 10 % of 2,100 = 2,310; assembly 10 h at 20 = 200, material 3,000, line
 * 1,000,000 over 2,000 cars = 500; road to France 50, to Germany 100.
 */
public final class TwoRoutes {
    private final Map<String, String> files = new LinkedHashMap<>();

    public TwoRoutes() {
        put("case.yaml", """
                title: Two routes
                question: Where does the battery come from?
                note: Made up for tests.
                currency: EUR
                viewpoint: maker
                discount_rate: 0
                holding_rate: 0
                start: 2026-01-01
                """);
        put("periods.csv", """
                period,start,end
                2026,2026-01-01,2027-01-01
                """);
        put("countries.csv", """
                country,name,customs_area
                CN,China,
                SI,Slovenia,EU
                FR,France,EU
                DE,Germany,EU
                """);
        put("companies.csv", """
                company,name,country,group
                maker,Maker,FR,
                cells,Cells,CN,
                """);
        put("sites.csv", """
                site,name,company,country,labour_cost,source
                ningde,Ningde,cells,CN,,
                plant,Novo mesto,maker,SI,20,S1
                france,France,maker,FR,,
                germany,Germany,maker,DE,,
                """);
        put("products.csv", """
                product,name,mass_kg,hs_code,value,source
                battery,Battery,200,8507,2000,S1
                car,Car,1200,8703,10000,S1
                """);
        put("lines.csv", """
                line,name,site,module,max_modules,investment,source
                body,Body shop,plant,5000,1,1000000,S1
                """);
        put("processes.csv", """
                process,name,site,product,cost,labour_hours,line,tooling,max_volume,source
                buy-cells,Battery from China,ningde,battery,1500,,,,,S1
                own-cells,Own battery,plant,battery,1800,5,,800000,0,
                assemble,Assembly,plant,car,3000,10,body,,,S1
                """);
        put("inputs.csv", """
                process,product,quantity
                assemble,battery,1
                """);
        put("lanes.csv", """
                from,to,product,mode,cost,incoterm,source
                ningde,plant,battery,sea,100,FOB,S1
                plant,france,car,road,50,,S1
                plant,germany,car,road,100,,S1
                """);
        put("prices.csv", """
                seller,buyer,product,price,source
                cells,maker,battery,2000,S1
                """);
        put("duties.csv", """
                origin,destination,hs_code,rate,source
                CN,EU,8507,10%,S1
                """);
        put("demand.csv", """
                market,product,period,volume,price,vat,distribution,must_serve,source
                france,car,2026,1500,12000,20%,10%,1,S1
                germany,car,2026,500,12000,20%,10%,0.5,S1
                """);
        put("limits.csv", """
                limit,kind,product,country,sense,value,enforce
                cost-ceiling,unit_cost,car,,,6100,report
                china,spend_share,,CN,,0.30,report
                """);
        put("strategies.csv", """
                strategy,table,filter,column,change,note
                own-battery,processes,process=buy-cells,max_volume,=0,the battery is ours
                own-battery,processes,process=own-cells,max_volume,=5000,
                strict,limits,limit=cost-ceiling,value,=5000,
                strict,limits,limit=cost-ceiling,enforce,=hard,
                """);
        put("scenarios.csv", """
                scenario,table,filter,column,change
                tariffs,duties,origin=CN,rate,=50%
                """);
        put("ranges.csv", """
                table,filter,column,low,high
                processes,process=own-cells,cost,1500,2100
                processes,process=own-cells,labour_hours,4,6
                processes,process=own-cells,tooling,500000,900000
                """);
        put("sources.csv", """
                source,title,publisher,date,address
                S1,Made up,Nobody,2026-01-01,https://example.org/
                """);
    }

    /** Replaces a file. */
    public TwoRoutes put(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** Replaces text within a file. */
    public TwoRoutes change(String file, String from, String to) {
        String text = files.get(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not contain: " + from);
        }
        return put(file, text.replace(from, to));
    }

    /** The text of a file. */
    public String text(String file) {
        return Objects.requireNonNull(files.get(file));
    }

    /** The case as a network. */
    public Network network() {
        Map<String, String> tables = new LinkedHashMap<>();
        files.forEach((file, text) -> tables.put(file.substring(0, file.indexOf('.')), text));
        return Intake.readText(tables, null, null).orThrow();
    }

    /** Writes the case into a folder of this name. */
    public Path write(Path parent, String name) {
        try {
            Path folder = Files.createDirectories(parent.resolve(name));
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
