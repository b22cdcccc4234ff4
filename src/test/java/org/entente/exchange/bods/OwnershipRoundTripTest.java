package org.entente.exchange.bods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.entente.exchange.bods.OwnershipTables.Held;
import org.entente.intake.finding.Findings;
import org.entente.network.Network;
import org.entente.network.Stake;
import org.entente.network.Validity;
import org.entente.ownership.Owners;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is written can be read again, and has what version 0.4 asks of each statement. */
class OwnershipRoundTripTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatIsWrittenIsReadAgain(long seed) throws IOException {
        Network network = draw(new Random(seed));
        Path file = folder.resolve("owners.json");
        OwnershipFile.write(network, LocalDate.of(2026, 1, 1), file);
        Findings findings = new Findings();

        OwnershipTables read = Objects.requireNonNull(OwnershipFile.read(file, findings));

        assertThat(findings.sorted()).as("seed " + seed).isEmpty();
        assertThat(read.parties())
                .extracting(party -> party.id() + party.name() + party.country())
                .containsExactlyElementsOf(network.companies().stream()
                        .map(company -> company.id()
                                + company.name()
                                + company.country().id())
                        .toList());
        assertThat(lines(read)).as("seed " + seed).isEqualTo(lines(network));
    }

    /** Required fields and code lists of schema/statement.json and its parts, version 0.4 of openownership/data-standard. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void eachStatementHasWhatTheStandardAsks(long seed) throws IOException {
        Path file = folder.resolve("owners.json");
        OwnershipFile.write(draw(new Random(seed)), LocalDate.of(2026, 1, 1), file);
        JsonNode all = new ObjectMapper().readTree(Files.readString(file));
        Set<String> ids = new TreeSet<>();
        Set<String> records = new TreeSet<>();

        for (JsonNode statement : all) {
            assertThat(ids.add(statement.get("statementId").asString())).isTrue();
            assertThat(statement.get("statementId").asString()).hasSizeBetween(32, 64);
            assertThat(statement.get("statementDate").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(statement.get("declarationSubject").asString()).startsWith("company-");
            assertThat(statement.get("recordStatus").asString()).isEqualTo("new");
            JsonNode publication = statement.get("publicationDetails");
            assertThat(publication.get("bodsVersion").asString()).isEqualTo("0.4");
            assertThat(publication.get("publicationDate").asString()).isNotBlank();
            assertThat(publication.get("publisher").get("name").asString()).isNotBlank();
            JsonNode details = statement.get("recordDetails");
            assertThat(details.get("isComponent").isBoolean()).isTrue();
            if (statement.get("recordType").asString().equals("entity")) {
                assertThat(details.get("entityType").get("type").asString()).isEqualTo("registeredEntity");
                assertThat(details.get("jurisdiction").get("name").asString()).isNotBlank();
            } else {
                assertThat(statement.get("recordType").asString()).isEqualTo("relationship");
                // whom it names must have come before
                assertThat(records)
                        .contains(
                                details.get("subject").asString(),
                                details.get("interestedParty").asString());
                for (JsonNode interest : details.get("interests")) {
                    assertThat(interest.get("type").asString()).isIn("shareholding", "votingRights");
                    assertThat(interest.get("directOrIndirect").asString()).isEqualTo("direct");
                    assertThat(interest.get("share").get("exact").doubleValue()).isBetween(0.0, 100.0);
                }
            }
            assertThat(records.add(statement.get("recordId").asString())).isTrue();
        }
    }

    private static Network draw(Random random) {
        Owners owners = new Owners();
        int companies = 2 + random.nextInt(12);
        for (int c = 0; c < companies; c++) {
            owners.company("c" + c);
        }
        owners.company("in a group, \"quoted\"", "c0");
        for (int owned = 0; owned < companies; owned++) {
            for (int owner = 0; owner < companies; owner++) {
                if (random.nextInt(3) == 0) {
                    double share = random.nextInt(1000) / 1000.0 / companies;
                    double rounded = Math.round(share * 1e6) / 1e6;
                    double votes = random.nextInt(3) == 0 ? random.nextInt(100) / 100.0 / companies : rounded;
                    boolean dated = random.nextBoolean();
                    LocalDate turn = LocalDate.of(2026, 1 + random.nextInt(12), 1);
                    owners.hold("c" + owner, "c" + owned, rounded, votes, new Validity(null, dated ? turn : null));
                    if (dated) {
                        owners.hold("c" + owner, "c" + owned, rounded / 2, rounded / 2, new Validity(turn, null));
                    }
                }
            }
        }
        return owners.network();
    }

    private static List<String> lines(Network network) {
        List<String> lines = new ArrayList<>();
        for (Stake stake : network.stakes()) {
            // no part of the capital and no votes is nothing, in the file too
            lines.add(line(
                    stake.owner().id(),
                    stake.owned().id(),
                    stake.share(),
                    stake.votes(),
                    stake.validity().from(),
                    stake.validity().until()));
        }
        lines.add(line("c0", "in a group, \"quoted\"", 1, 1, null, null));
        return lines.stream().sorted().toList();
    }

    private static List<String> lines(OwnershipTables tables) {
        List<String> lines = new ArrayList<>();
        for (Held held : tables.stakes()) {
            double share = held.share().doubleValue();
            double votes = held.votes() == null ? share : held.votes().doubleValue();
            lines.add(line(held.owner().id(), held.owned().id(), share, votes, held.from(), held.until()));
        }
        return lines.stream().sorted().toList();
    }

    private static String line(
            String owner,
            String owned,
            double share,
            double votes,
            @org.jspecify.annotations.Nullable LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate until) {
        return owner + ">" + owned + " " + share + " " + votes + " " + from + " " + until;
    }
}
