package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A car of €100,000 a four-week period; four weeks sooner cost 220,000, two of them 90,000. */
final class ProgrammeCase {
    private ProgrammeCase() {}

    static void write(Path folder) throws IOException {
        Path made = Files.createDirectories(folder);
        Map<String, String> tables = Map.ofEntries(
                Map.entry("case.yaml", "currency: EUR\nviewpoint: maker\ndiscount_rate: 0\nholding_rate: 0\n"),
                Map.entry("periods.csv", """
                        period,start,end
                        p1,2024-01-01,2024-01-29
                        p2,2024-01-29,2024-02-26
                        p3,2024-02-26,2024-03-25
                        """),
                Map.entry("companies.csv", "company,country\nmaker,FR\n"),
                Map.entry("sites.csv", "site,company\nplant,maker\n"),
                Map.entry("products.csv", "product\ncar\n"),
                Map.entry("processes.csv", "process,site,product\nassemble,plant,car\n"),
                Map.entry("demand.csv", "market,product,period,volume,price,must_serve\nplant,car,,1000,100,0\n"),
                Map.entry("tasks.csv", """
                        task,mode,weeks,external_cost
                        engineering,own,8,
                        engineering,helped,6,90000
                        engineering,bought,4,220000
                        """),
                Map.entry("gates.csv", "task,market,product\nengineering,plant,car\n"));
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(made.resolve(table.getKey()), table.getValue());
        }
    }
}
