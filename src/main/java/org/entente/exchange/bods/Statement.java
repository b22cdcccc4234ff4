package org.entente.exchange.bods;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A statement of the standard, whatever its version.
 *
 * @param node the whole statement
 * @param line of the file on which it starts
 */
record Statement(JsonNode node, int line) {

    /** What a statement is about. */
    enum Kind {
        ENTITY,
        PERSON,
        RELATIONSHIP
    }

    /** Null for what is no statement of the standard. */
    @Nullable
    Kind kind() {
        return switch (text(node, "recordType") + text(node, "statementType")) {
            case "entity", "entityStatement" -> Kind.ENTITY;
            case "person", "personStatement" -> Kind.PERSON;
            case "relationship", "ownershipOrControlStatement" -> Kind.RELATIONSHIP;
            default -> null;
        };
    }

    boolean isRecord() {
        return node.has("recordType");
    }

    /** By what others refer to it: the record since 0.4, the statement itself before. */
    String reference() {
        return text(node, isRecord() ? "recordId" : "statementID");
    }

    /** What it says: {@code recordDetails} since 0.4, the statement itself before. */
    JsonNode details() {
        return isRecord() ? node.path("recordDetails") : node;
    }

    boolean isClosed() {
        return text(node, "recordStatus").equals("closed");
    }

    /** The day it was made, or null. */
    @Nullable
    LocalDate date() {
        return day(text(node, "statementDate"));
    }

    /** The text of a field, empty where it has none. */
    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue().strip() : "";
    }

    /** A day, of a date or the date of a time; null where it is neither. */
    static @Nullable LocalDate day(String text) {
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
