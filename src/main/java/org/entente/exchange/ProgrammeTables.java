package org.entente.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;

/**
 * A programme as the tables of a case: {@code case} with its settings, then calendars, teams, headcount, tasks, precedence and
 * gates as far as it has them. Immutable.
 */
public final class ProgrammeTables {
    /** A case needs a company for which the plan is best, and the file names none. */
    private static final String OWNER = "owner";

    /** ISO 3166 leaves this code to its users, for a country that is not known. */
    private static final String UNKNOWN_COUNTRY = "ZZ";

    /** Exchange rates, which a case with a network has of its own. */
    static final String RATES = "fx";

    private final String file;
    private final Map<String, String> settings;
    private final List<Rows> tables;

    ProgrammeTables(String file, Map<String, String> settings, List<Rows> tables) {
        this.file = file;
        this.settings = new LinkedHashMap<>(settings);
        this.tables = tables.stream().filter(rows -> !rows.isEmpty()).toList();
    }

    /** Text by table: CSV, and under {@code case} the text of {@code case.yaml}. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        StringBuilder yaml = new StringBuilder();
        settings.forEach((key, value) ->
                yaml.append(key).append(": ").append(quoted(value)).append('\n'));
        texts.put("case", yaml.toString());
        tables.forEach(rows -> texts.put(rows.table(), rows.csv()));
        return texts;
    }

    /** The tables of the programme alone, for a case that has settings and a network of its own. */
    public Map<String, String> programme() {
        Map<String, String> texts = texts();
        texts.remove("case");
        texts.remove(RATES);
        return texts;
    }

    /** A setting such as {@code programme_start}, blank where the file says none. */
    public String setting(String key) {
        return settings.getOrDefault(key, "");
    }

    /** The rows of a table by column, blanks as empty text. */
    public List<Map<String, String>> rows(String table) {
        return tables.stream()
                .filter(rows -> rows.table().equals(table))
                .findFirst()
                .map(Rows::rows)
                .orElse(List.of());
    }

    /**
     * The programme for a case of its own, without what only a network has: the sites of teams and the gates. Findings say what was
     * left out.
     */
    public ProgrammeTables alone(Findings findings) {
        List<Rows> kept = new ArrayList<>();
        Map<String, String> own = new LinkedHashMap<>(settings);
        own.put("viewpoint", OWNER);
        Rows companies = new Rows("companies", "company", "name", "country");
        companies.add(OWNER, "Owner of the programme", UNKNOWN_COUNTRY);
        kept.add(companies);
        for (Rows rows : tables) {
            if (rows.table().equals("gates")) {
                findings.warning(
                        Place.file(file),
                        "",
                        "The file says what " + rows.rows().size()
                                + " gates release; a case without a network has no gates.",
                        "Read the file into the folder of its case to keep them.");
            } else if (rows.table().equals("teams")) {
                kept.add(withoutSites(rows, findings));
            } else {
                kept.add(rows);
            }
        }
        return new ProgrammeTables(file, own, kept);
    }

    private Rows withoutSites(Rows teams, Findings findings) {
        Rows kept = new Rows("teams", ProgrammeRows.TEAMS);
        boolean sites = false;
        for (Map<String, String> row : teams.rows()) {
            Map<String, String> changed = new LinkedHashMap<>(row);
            sites |= !changed.getOrDefault("site", "").isEmpty();
            changed.put("site", "");
            kept.add(changed);
        }
        if (sites) {
            findings.warning(
                    Place.file(file),
                    "",
                    "The file says at which sites its teams are; a case without a network has no sites.",
                    "Read the file into the folder of its case to keep them.");
        }
        return kept;
    }

    private static String quoted(String value) {
        boolean plain = value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*");
        return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
