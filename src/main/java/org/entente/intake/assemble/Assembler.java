package org.entente.intake.assemble;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.entente.intake.finding.Findings;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.entente.network.CaseSettings;
import org.entente.network.Country;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.jspecify.annotations.Nullable;

/** Makes the network of a case from its tables, in an order in which every name is declared before it is used. */
public final class Assembler {
    private Assembler() {}

    /**
     * The network as far as the tables are sound; null where time, viewpoint or currency are missing. It may be planned only when
     * {@code findings} holds no error.
     *
     * @param strategy name of the strategy applied, {@code base} for none
     * @param scenario name of the scenario applied, {@code base} for none
     */
    public static @Nullable Network assemble(Sheets sheets, String strategy, String scenario, Findings findings) {
        Assembly assembly = new Assembly(sheets, findings);
        Question question = things(assembly);
        for (Table table : Tables.ALL) {
            assembly.rows(table); // strategies and scenarios, too, are checked cell by cell
        }
        LastDays.check(assembly);
        Probabilities.check(assembly);
        RangeBook ranges = new RangeBook(assembly);
        ranges.read();
        Evidence evidence = new Evidence(assembly, ranges);
        evidence.sources();
        evidence.figures();
        return built(assembly, question.settings(strategy, scenario));
    }

    /** The cells of sheets once read as their types, to assemble variants of the same case quickly. Safe to share. */
    public static final class Cells {
        private final Map<Sheet, List<Typed>> typed = new IdentityHashMap<>();

        /** Reads all sheets; what is wrong with them was found when they were assembled first. */
        public Cells(Sheets sheets) {
            Assembly assembly = new Assembly(sheets, new Findings());
            for (Table table : Tables.ALL) {
                typed.put(sheets.sheet(table), assembly.rows(table));
            }
        }
    }

    /**
     * The network of a variant of a case that is sound, without figures and sources: what a model needs. Sheets that the variant
     * shares with the case are not read again.
     */
    public static @Nullable Network variant(
            Sheets sheets, Cells cells, String strategy, String scenario, Findings findings) {
        Assembly assembly = new Assembly(sheets, findings);
        assembly.know(cells.typed);
        return built(assembly, things(assembly).settings(strategy, scenario));
    }

    private static Question things(Assembly assembly) {
        Question question = new Question(assembly);
        Frame frame = new Frame(assembly);
        frame.periods(question.programmeStart());
        frame.currencies(question.currency());
        Places places = new Places(assembly);
        places.countries();
        places.companies();
        new Shareholders(assembly).stakes();
        places.sites();
        Things things = new Things(assembly);
        things.products();
        things.lines();
        things.processes();
        things.groups();
        Names names = assembly.names;
        List<Site> sites = all(names.sites);
        List<Product> products = all(names.products);
        List<Process> processes = all(names.processes);
        List<Country> countries = all(names.countries);
        Trade trade = new Trade(assembly);
        trade.prices();
        Law law = new Law(assembly);
        law.agreements(countries);
        law.rules();
        trade.duties(countries);
        law.subsidies();
        trade.stocks();
        trade.demand();
        new Links(assembly, sites, products, processes).lanes();
        new Programmes(assembly).programme(question.programmeStart(), assembly.builder.lanes());
        new Promises(assembly).limits();
        return question;
    }

    private static @Nullable Network built(Assembly assembly, @Nullable CaseSettings settings) {
        if (settings == null || assembly.builder.periods().isEmpty()) {
            return null;
        }
        return assembly.builder.build(settings);
    }

    /** Whether the numbers of a table are figures of the case: those of settings, edits and evidence are not. */
    public static boolean holdsFigures(Table table) {
        return switch (table.name()) {
            case "case", "strategies", "scenarios", "ranges", "sources" -> false;
            default -> true;
        };
    }

    /** The things that were made, in order: a name whose row is broken has none. */
    private static <T> List<T> all(Registry<T> registry) {
        List<T> things = new ArrayList<>();
        for (String name : registry.names()) {
            T thing = registry.get(name);
            if (thing != null) {
                things.add(thing);
            }
        }
        return things;
    }
}
