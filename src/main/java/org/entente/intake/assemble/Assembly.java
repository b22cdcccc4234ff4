package org.entente.intake.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.intake.finding.Findings;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Table;
import org.entente.network.Currency;
import org.entente.network.NetworkBuilder;

/** What the steps of assembling share. */
final class Assembly {
    final Sheets sheets;
    final Findings findings;
    final Names names;
    final NetworkBuilder builder = new NetworkBuilder();
    private final Map<Table, List<Typed>> typed = new HashMap<>();
    private Map<Sheet, List<Typed>> known = Map.of();
    private final Typing typing;

    /** The case's currency; set by the first step. */
    private Currency currency = new Currency(0, "?", List.of(), org.entente.network.TableRow.NONE);

    Assembly(Sheets sheets, Findings findings) {
        this.sheets = sheets;
        this.findings = findings;
        this.names = new Names(sheets, findings);
        this.typing = new Typing(findings);
    }

    /** Keeps rows that were typed before, so that they are not typed and checked again. */
    void know(Map<Sheet, List<Typed>> before) {
        known = before;
    }

    /** The typed rows of a table; typed once. */
    List<Typed> rows(Table table) {
        List<Typed> rows = typed.get(table);
        if (rows == null) {
            Sheet sheet = sheets.sheet(table);
            rows = known.get(sheet);
            if (rows != null) {
                typed.put(table, rows);
                return rows;
            }
            rows = Duplicates.without(typing.read(sheet), table, findings);
            typed.put(table, rows);
        }
        return rows;
    }

    Typing typing() {
        return typing;
    }

    void caseCurrency(Currency found) {
        currency = found;
    }

    Currency caseCurrency() {
        return currency;
    }

    /** The currency of a row's amounts. */
    Currency currency(Typed row, Column column) {
        Currency named = names.find(row, column, names.currencies);
        return named == null ? currency : named;
    }
}
