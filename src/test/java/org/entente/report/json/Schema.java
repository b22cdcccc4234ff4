package org.entente.report.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Checks JSON against the schemas in {@code docs/reference}: as much of JSON Schema 2020-12 as they use. A keyword it does not
 * know is an error, so that no rule goes unchecked.
 */
public final class Schema {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> WORDS = Set.of("$schema", "$defs", "title", "description");

    private final JsonNode root;
    private final List<String> faults = new ArrayList<>();

    Schema(String text) {
        root = MAPPER.readTree(text);
    }

    /** {@code plan}, {@code check} or {@code compare}. */
    public static Schema of(String name) {
        return new Schema(
                MAPPER.readTree(Path.of("docs/reference", name + ".schema.json").toFile())
                        .toString());
    }

    /** The JSON, parsed; throws where it is none. */
    public static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }

    /** What in the JSON does not fit, by path; empty when all does. */
    public List<String> faults(String json) {
        faults.clear();
        check("$", parse(json), root);
        return List.copyOf(faults);
    }

    private void check(String path, JsonNode value, JsonNode schema) {
        schema.properties().forEach(rule -> {
            JsonNode asked = rule.getValue();
            boolean fits = switch (rule.getKey()) {
                case "$ref" -> {
                    check(path, value, root.at(asked.asString().substring(1)));
                    yield true;
                }
                case "type" -> hasType(value, asked);
                case "const" -> value.equals(asked);
                case "enum" -> contains(asked, value);
                case "pattern" ->
                    !value.isString()
                            || Pattern.compile(asked.asString())
                                    .matcher(value.asString())
                                    .find();
                case "anyOf" -> anyOf(value, asked);
                case "required" -> hasAll(path, value, asked);
                case "properties" -> {
                    asked.properties().forEach(property -> {
                        if (value.has(property.getKey())) {
                            check(path + "." + property.getKey(), value.get(property.getKey()), property.getValue());
                        }
                    });
                    yield true;
                }
                case "additionalProperties" -> checkOthers(path, value, asked, schema.path("properties"));
                case "items" -> {
                    for (int i = 0; value.isArray() && i < value.size(); i++) {
                        check(path + "[" + i + "]", value.get(i), asked);
                    }
                    yield true;
                }
                default -> WORDS.contains(rule.getKey());
            };
            if (!fits) {
                faults.add(path + ": " + value + " against " + rule.getKey() + " " + asked);
            }
        });
    }

    private boolean anyOf(JsonNode value, JsonNode schemas) {
        for (JsonNode schema : schemas) {
            Schema alternative = new Schema(root.toString());
            alternative.check("$", value, schema);
            if (alternative.faults.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAll(String path, JsonNode value, JsonNode names) {
        for (JsonNode name : names) {
            if (value.isObject() && !value.has(name.asString())) {
                faults.add(path + ": lacks " + name.asString());
            }
        }
        return true;
    }

    private boolean checkOthers(String path, JsonNode value, JsonNode schema, JsonNode known) {
        value.properties().forEach(property -> {
            String at = path + "." + property.getKey();
            if (!known.has(property.getKey())) {
                if (schema.isBoolean()) {
                    faults.add(at + ": is not in the schema");
                } else {
                    check(at, property.getValue(), schema);
                }
            }
        });
        return true;
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode each : list) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasType(JsonNode value, JsonNode types) {
        for (JsonNode type : types.isArray() ? types : List.of(types)) {
            boolean is = switch (type.asString()) {
                case "object" -> value.isObject();
                case "array" -> value.isArray();
                case "string" -> value.isString();
                case "number" -> value.isNumber();
                case "integer" -> value.isIntegralNumber();
                case "boolean" -> value.isBoolean();
                case "null" -> value.isNull();
                default -> throw new IllegalArgumentException("no JSON type: " + type);
            };
            if (is) {
                return true;
            }
        }
        return false;
    }
}
