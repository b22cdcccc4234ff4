package org.entente.exchange.bods;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.exchange.Ids;
import org.entente.exchange.bods.OwnershipTables.Party;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Entities and persons: the last statement about each, with an id for the tables of a case. */
final class PartiesIn {
    /** ISO 3166 leaves this code to its users, for a country that is not known. */
    private static final String UNKNOWN_COUNTRY = "ZZ";

    private final Map<String, Statement> last = new LinkedHashMap<>();
    private final Map<String, String> replacedBy = new HashMap<>();
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Remarks remarks;

    PartiesIn(List<Statement> statements, Remarks remarks) {
        this.remarks = remarks;
        for (Statement statement : statements) {
            String reference = statement.reference();
            if (statement.kind() == Statement.Kind.RELATIONSHIP) {
                continue;
            }
            if (reference.isEmpty()) {
                remarks.leftOut(
                        statement.line(),
                        "The statement has no " + (statement.isRecord() ? "recordId" : "statementID") + ".",
                        "Nothing can refer to it; it is left out.");
                continue;
            }
            Statement known = last.get(reference);
            if (known == null || !before(statement, known)) {
                last.put(reference, statement);
            }
            for (JsonNode replaced : statement.node().path("replacesStatements")) {
                replacedBy.put(replaced.asString(""), reference);
            }
        }
        replacedBy.keySet().forEach(last::remove);
        Ids ids = new Ids();
        // an id that Entente wrote stays what it was, so it is taken before ids are made from names
        last.forEach((reference, statement) -> {
            String own = ownId(statement);
            if (!own.isEmpty()) {
                parties.put(reference, party(statement, ids.keep(own)));
            }
        });
        last.forEach((reference, statement) -> {
            if (!parties.containsKey(reference)) {
                parties.put(reference, party(statement, ids.of(name(statement), reference)));
            }
        });
    }

    /** The party a statement refers to, or null where the file has none of it. */
    @Nullable
    Party find(String reference) {
        String at = reference;
        for (int step = 0; step < replacedBy.size() && replacedBy.containsKey(at); step++) {
            at = replacedBy.getOrDefault(at, at);
        }
        return parties.get(at);
    }

    boolean isPerson(String reference) {
        Statement statement = last.get(reference);
        return statement != null && statement.kind() == Statement.Kind.PERSON;
    }

    /** All, in the order of the file. */
    List<Party> all() {
        List<Party> all = new ArrayList<>();
        last.keySet().forEach(reference -> {
            Party party = parties.get(reference);
            if (party != null) {
                all.add(party);
            }
        });
        return all;
    }

    private Party party(Statement statement, String id) {
        String country = country(statement);
        if (country.isEmpty()) {
            remarks.leftOut(
                    statement.line(),
                    "The file does not say where the party is seated.",
                    "It gets the country code " + UNKNOWN_COUNTRY + "; write the right one in companies.csv.");
            country = UNKNOWN_COUNTRY;
        }
        String name = name(statement);
        return new Party(id, name.isEmpty() ? id : name, country, kind(statement));
    }

    private static boolean before(Statement statement, Statement other) {
        return statement.date() != null
                && other.date() != null
                && statement.date().isBefore(other.date());
    }

    private static String ownId(Statement statement) {
        for (JsonNode identifier : statement.details().path("identifiers")) {
            if (Statement.text(identifier, "schemeName").equals(StatementsOut.SCHEME)) {
                return Statement.text(identifier, "id");
            }
        }
        return "";
    }

    private static String name(Statement statement) {
        String name = Statement.text(statement.details(), "name");
        for (JsonNode each : statement.details().path("names")) {
            String full = Statement.text(each, "fullName");
            name = name.isEmpty() && !full.isEmpty() ? full : name;
        }
        return name;
    }

    private static String country(Statement statement) {
        JsonNode details = statement.details();
        List<String> codes = new ArrayList<>();
        codes.add(Statement.text(details.path("jurisdiction"), "code"));
        codes.add(Statement.text(details.path("incorporatedInJurisdiction"), "code"));
        details.path("nationalities").forEach(each -> codes.add(Statement.text(each, "code")));
        for (String code : codes) {
            // a subdivision such as US-DE stands for its country
            if (code.matches("[A-Za-z]{2}(-.*)?")) {
                return code.substring(0, 2).toUpperCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static String kind(Statement statement) {
        if (statement.kind() == Statement.Kind.PERSON) {
            return "a person";
        }
        JsonNode type = statement.details().path("entityType");
        String word = type.isString() ? type.stringValue() : Statement.text(type, "type");
        return switch (word) {
            case "state" -> "a state";
            case "stateBody" -> "a body of a state";
            case "arrangement" -> "an arrangement such as a trust";
            case "anonymousEntity" -> "its name is withheld";
            case "unknownEntity" -> "it is not known who it is";
            default -> "";
        };
    }
}
