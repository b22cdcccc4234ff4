package org.entente.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The checker of the other tests must itself find faults. */
class SchemaTest {
    private final Schema schema = new Schema("""
            {"type": "object", "additionalProperties": false, "required": ["a"],
             "properties": {"a": {"type": ["number", "null"]}, "b": {"enum": ["x"]}, "c": {"type": "array", "items":
             {"$ref": "#/$defs/d"}}, "e": {"anyOf": [{"type": "null"}, {"pattern": "^z"}]}},
             "$defs": {"d": {"type": "integer"}}}
            """);

    @Test
    void whatFitsHasNoFault() {
        assertThat(schema.faults("{\"a\": null, \"b\": \"x\", \"c\": [1, 2], \"e\": \"zz\"}"))
                .isEmpty();
    }

    @Test
    void everyKindOfFaultIsFound() {
        assertThat(schema.faults("{}")).containsExactly("$: lacks a");
        assertThat(schema.faults("[]")).hasSize(1);
        assertThat(schema.faults("{\"a\": \"1\"}")).hasSize(1);
        assertThat(schema.faults("{\"a\": 1, \"b\": \"y\"}")).hasSize(1);
        assertThat(schema.faults("{\"a\": 1, \"c\": [1, 2.5]}")).hasSize(1);
        assertThat(schema.faults("{\"a\": 1, \"e\": \"y\"}")).hasSize(1);
        assertThat(schema.faults("{\"a\": 1, \"f\": 0}")).containsExactly("$.f: is not in the schema");
    }

    @Test
    void aRuleItDoesNotKnowIsAFault() {
        assertThat(new Schema("{\"maxLength\": 3}").faults("\"abcdef\"")).hasSize(1);
    }
}
