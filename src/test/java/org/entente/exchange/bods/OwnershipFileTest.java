package org.entente.exchange.bods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.exchange.bods.OwnershipTables.Held;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other tools, in each version of the standard, and broken ones. */
class OwnershipFileTest {
    @TempDir
    private Path folder;

    private final Findings findings = new Findings();

    @Test
    void version04() throws IOException {
        OwnershipTables tables = read("""
                [{"statementId": "s1", "recordId": "b", "recordType": "entity", "statementDate": "2026-01-01",
                  "recordDetails": {"isComponent": false, "entityType": {"type": "registeredEntity"}, "name": "Company B",
                    "jurisdiction": {"name": "Delaware", "code": "US-DE"}}},
                 {"statementId": "s2", "recordId": "p", "recordType": "person", "statementDate": "2026-01-01",
                  "recordDetails": {"isComponent": false, "personType": "knownPerson",
                    "names": [{"type": "legal", "fullName": "Anna Émile"}], "nationalities": [{"name": "x", "code": "FR"}]}},
                 {"statementId": "s3", "recordId": "r", "recordType": "relationship", "statementDate": "2026-01-01",
                  "recordDetails": {"isComponent": false, "subject": "b", "interestedParty": "p", "interests": [
                    {"type": "shareholding", "directOrIndirect": "direct", "share": {"exact": 43.4},
                     "startDate": "2023-11-08", "endDate": "2027-01-01"},
                    {"type": "votingRights", "directOrIndirect": "direct", "share": {"exact": 15}}]}}]
                """);

        assertThat(tables.parties())
                .extracting(party -> party.id() + "|" + party.name() + "|" + party.country() + "|" + party.note())
                .containsExactly("company-b|Company B|US|", "anna-emile|Anna Émile|FR|a person");
        assertThat(stakes(tables))
                .containsExactly(
                        "anna-emile > company-b: 0 votes 0.15 from null until 2023-11-08",
                        "anna-emile > company-b: 0.434 votes 0.15 from 2023-11-08 until 2027-01-01",
                        "anna-emile > company-b: 0 votes 0.15 from 2027-01-01 until null");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void version03() throws IOException {
        OwnershipTables tables = read("""
                [{"statementID": "e-1", "statementType": "entityStatement", "isComponent": false,
                  "entityType": "registeredEntity", "name": "Chain", "jurisdiction": {"name": "x", "code": "GB"}},
                 {"statementID": "e-0", "statementType": "entityStatement", "isComponent": false,
                  "entityType": "state", "name": "State", "jurisdiction": {"name": "x", "code": "FR"}},
                 {"statementID": "o-1", "statementType": "ownershipOrControlStatement", "isComponent": false,
                  "subject": {"describedByEntityStatement": "e-1"}, "interestedParty": {"describedByEntityStatement": "e-0"},
                  "interests": [{"type": "shareholding", "directOrIndirect": "direct", "share": {"exact": 100}}]},
                 {"statementID": "o-2", "statementType": "ownershipOrControlStatement", "isComponent": false,
                  "replacesStatements": ["o-1"],
                  "subject": {"describedByEntityStatement": "e-1"}, "interestedParty": {"describedByEntityStatement": "e-0"},
                  "interests": [{"type": "shareholding", "directOrIndirect": "direct", "share": {"exact": 60}}]}]
                """);

        assertThat(stakes(tables)).containsExactly("state > chain: 0.6 votes null from null until null");
        assertThat(tables.parties().get(1).note()).isEqualTo("a state");
    }

    @Test
    void version02NamesInterestsAndPlacesOtherwise() throws IOException {
        OwnershipTables tables = read("""
                [{"statementID": "e-1", "statementType": "entityStatement", "entityType": "registeredEntity", "name": "Chain",
                  "incorporatedInJurisdiction": {"name": "x", "code": "GB"}},
                 {"statementID": "p-1", "statementType": "personStatement", "personType": "knownPerson",
                  "names": [{"fullName": "Chris"}], "nationalities": [{"code": "GB"}]},
                 {"statementID": "o-1", "statementType": "ownershipOrControlStatement",
                  "subject": {"describedByEntityStatement": "e-1"}, "interestedParty": {"describedByPersonStatement": "p-1"},
                  "interests": [{"type": "shareholding", "interestLevel": "direct", "share": {"minimum": 25, "maximum": 50}},
                                {"type": "voting-rights", "interestLevel": "direct", "share": {"exact": 40}},
                                {"type": "appointment-of-board", "interestLevel": "direct"}]}]
                """);

        assertThat(stakes(tables)).containsExactly("chris > chain: 0.375 votes 0.4 from null until null");
        assertThat(tables.stakes().getFirst().note()).isEqualTo("between 25 % and 50 % by the file");
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "The file says only between which shares the interest lies.",
                        "An interest of the type 'appointment-of-board' is no part of the capital or of the votes.");
    }

    @Test
    void aLaterStatementAboutARecordStandsAndAClosedOneEnds() throws IOException {
        OwnershipTables tables = read(ENTITIES + """
                {"recordId": "r", "recordType": "relationship", "recordStatus": "updated", "statementDate": "2026-05-01",
                 "recordDetails": {"subject": "b", "interestedParty": "a", "interests": [
                   {"type": "shareholding", "share": {"exact": 30}}]}}
                {"recordId": "r", "recordType": "relationship", "recordStatus": "new", "statementDate": "2025-05-01",
                 "recordDetails": {"subject": "b", "interestedParty": "a", "interests": [
                   {"type": "shareholding", "share": {"exact": 20}}]}}
                {"recordId": "r2", "recordType": "relationship", "recordStatus": "closed", "statementDate": "2026-07-01",
                 "recordDetails": {"subject": "a", "interestedParty": "b", "interests": [
                   {"type": "shareholding", "share": {"exact": 10}}]}}
                """);

        assertThat(stakes(tables))
                .containsExactly(
                        "a > b: 0.3 votes null from null until null",
                        "b > a: 0.1 votes null from null until 2026-07-01");
    }

    @Test
    void whatCannotBeReadIsSaidWithItsLineAndTheRestIsRead() throws IOException {
        OwnershipTables tables = read(ENTITIES + """
                {"recordId": "1", "recordType": "relationship", "recordDetails": {"interestedParty": "a", "interests": []}}
                {"recordId": "2", "recordType": "relationship", "recordDetails": {"subject": "b",
                   "interestedParty": {"reason": "unknown"}}}
                {"recordId": "3", "recordType": "relationship", "recordDetails": {"subject": "zz", "interestedParty": "a"}}
                {"recordId": "4", "recordType": "relationship", "recordDetails": {"subject": "b", "interestedParty": "a",
                   "interests": [{"type": "shareholding"}, {"type": "shareholding", "share": {"exact": 120}},
                   {"type": "shareholding", "directOrIndirect": "indirect", "share": {"exact": 5}}, {"type": "friendship"},
                   {"share": {"exact": 1}}, {"type": "shareholding", "share": {"exact": 7}, "startDate": "soon"},
                   {"type": "shareholding", "share": {"exact": 7}, "startDate": "2027-01-01", "endDate": "2026-01-01"}]}}
                {"recordId": "5", "recordType": "annotation"}
                """);

        assertThat(stakes(tables)).containsExactly("a > b: 0.07 votes null from null until null");
        assertThat(findings.sorted())
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.row()).isPositive();
                    assertThat(finding.fix()).isNotBlank();
                })
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "The relationship does not say in whom the interest is held: it has no subject.",
                        "The relationship names nobody who holds the interest.",
                        "The file has no statement about 'zz', which this relationship names.",
                        "The interest has no share.",
                        "A share of 120 % is no part of a whole.",
                        "The interest is held through others.",
                        "An interest of the type 'friendship' is no part of the capital or of the votes.",
                        "The interest has no type.",
                        "The startDate 'soon' is no day.",
                        "The interest ends before it starts.",
                        "1 element is no statement about an entity, a person or a relationship.");
    }

    @Test
    void partiesWithoutANameOrCountryAreNamedByTheirRecord() throws IOException {
        OwnershipTables tables = read("""
                [{"recordId": "X-1", "recordType": "entity", "recordDetails": {"entityType": {"type": "unknownEntity"}}},
                 {"recordType": "entity", "recordDetails": {"name": "Nobody can name me"}}]
                """);

        assertThat(tables.parties())
                .extracting(party -> party.id() + party.country())
                .containsExactly("X-1ZZ");
        assertThat(findings.sorted()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[{\"recordType\": \"entity\"",
                "no json",
                "[{\"recordType\": \"entity\",}]",
                "{}",
                "[]",
                "[1, null, \"text\"]",
                "[[{\"recordType\": \"entity\", \"recordId\": \"a\"}]]",
                "\u0000\u0001"
            })
    void whatIsNoOwnershipIsOneErrorAndNoTrace(String text) throws IOException {
        assertThat(tables(text)).isNull();
        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.sorted().getFirst().message())
                .doesNotContain("Exception")
                .endsWith(".");
    }

    private static final String ENTITIES = """
            {"recordId": "a", "recordType": "entity", "recordDetails": {"name": "A", "jurisdiction": {"code": "FR"}}}
            {"recordId": "b", "recordType": "entity", "recordDetails": {"name": "B", "jurisdiction": {"code": "FR"}}}
            """;

    private OwnershipTables read(String text) throws IOException {
        return Objects.requireNonNull(tables(text), () -> findings.sorted().toString());
    }

    private @org.jspecify.annotations.Nullable OwnershipTables tables(String text) throws IOException {
        Path file = folder.resolve("owners.json");
        Files.writeString(file, text);
        return OwnershipFile.read(file, findings);
    }

    private static List<String> stakes(OwnershipTables tables) {
        return tables.stakes().stream().map(OwnershipFileTest::said).toList();
    }

    private static String said(Held held) {
        return held.owner().id() + " > " + held.owned().id() + ": "
                + plain(held.share()) + " votes " + plain(held.votes()) + " from "
                + held.from() + " until " + held.until();
    }

    private static String plain(@org.jspecify.annotations.Nullable BigDecimal part) {
        return part == null ? "null" : part.stripTrailingZeros().toPlainString();
    }

    @Test
    void theDayAFileIsPublishedStandsInIt() throws IOException {
        Path file = folder.resolve("out.json");
        OwnershipFile.write(
                new org.entente.ownership.Owners().hold("a", "b", 0.3).network(), LocalDate.of(2026, 2, 3), file);

        assertThat(Files.readString(file)).contains("\"publicationDate\" : \"2026-02-03\"");
    }

    /** A number of a billion digits is written in ten letters; writing it out would take all memory. */
    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e2147483647", "1e-999999999", "0e999999999"})
    void sharesWithExponentsBeyondReason(String share) throws IOException {
        OwnershipTables tables = read("""
                [{"recordId": "a", "recordType": "entity", "recordDetails": {"name": "A", "entityType": {"type": "registeredEntity"}}},
                 {"recordId": "b", "recordType": "entity", "recordDetails": {"name": "B", "entityType": {"type": "registeredEntity"}}},
                 {"recordId": "4", "recordType": "relationship", "recordDetails": {"subject": "b", "interestedParty": "a",
                   "interests": [{"type": "shareholding", "share": {"exact": %s}}]}}]
                """.formatted(share));

        if (share.contains("-9") || share.startsWith("0")) {
            assertThat(stakes(tables)).allMatch(stake -> stake.contains("> b: 0 "));
        } else {
            assertThat(stakes(tables)).isEmpty();
            assertThat(findings.sorted())
                    .anyMatch(finding -> finding.message().endsWith("% is no part of a whole.")
                            && finding.message().length() < 80);
        }
    }
}
