package org.entente.exchange.bods;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.network.Stake;
import org.entente.network.Validity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Companies and stakes as statements of version 0.4: all entities first, as relationships must come after those they name. */
final class StatementsOut {
    /** Name of the scheme of identifiers that are ids of table companies. */
    static final String SCHEME = "Entente company";

    private static final String VERSION = "0.4";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Network network;
    private final LocalDate published;
    private final ArrayNode statements = MAPPER.createArrayNode();

    private StatementsOut(Network network, LocalDate published) {
        this.network = network;
        this.published = published;
    }

    static String json(Network network, LocalDate published) {
        StatementsOut out = new StatementsOut(network, published);
        network.companies().forEach(out::entity);
        out.pairs().forEach(out::relationship);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(out.statements) + "\n";
    }

    private record Pair(int owner, int owned) {}

    /** The stakes by who holds and who is held; a group is a stake of 100 % where there are no stakes. */
    private Map<Pair, List<Stake>> pairs() {
        Map<Pair, List<Stake>> pairs = new LinkedHashMap<>();
        Set<Integer> named = new HashSet<>();
        for (Stake stake : network.stakes()) {
            named.add(stake.owned().index());
            add(pairs, stake);
        }
        Map<String, Company> byId = new LinkedHashMap<>();
        network.companies().forEach(company -> byId.put(company.id(), company));
        for (Company company : network.companies()) {
            Company group = company.group() == null ? null : byId.get(company.group());
            if (group != null && !named.contains(company.index())) {
                add(pairs, new Stake(group, company, 1, 1, Validity.ALWAYS, company.row()));
            }
        }
        return pairs;
    }

    private static void add(Map<Pair, List<Stake>> pairs, Stake stake) {
        Pair pair = new Pair(stake.owner().index(), stake.owned().index());
        pairs.computeIfAbsent(pair, key -> new ArrayList<>()).add(stake);
    }

    private void entity(Company company) {
        ObjectNode details = statement(record(company), record(company), "entity");
        details.put("isComponent", false);
        details.putObject("entityType").put("type", "registeredEntity");
        details.put("name", company.name());
        ObjectNode jurisdiction = details.putObject("jurisdiction");
        jurisdiction.put("name", company.country().name());
        if (company.country().id().matches("[A-Z]{2}")) {
            jurisdiction.put("code", company.country().id());
        }
        details.putArray("identifiers").addObject().put("id", company.id()).put("schemeName", SCHEME);
    }

    private void relationship(Pair pair, List<Stake> stakes) {
        Company owner = stakes.getFirst().owner();
        Company owned = stakes.getFirst().owned();
        ObjectNode details = statement(record(owner) + ">" + record(owned), record(owned), "relationship");
        details.put("isComponent", false);
        details.put("subject", record(owned));
        details.put("interestedParty", record(owner));
        ArrayNode interests = details.putArray("interests");
        for (Stake stake : stakes) {
            interest(interests, "shareholding", stake.share(), stake.validity());
            if (stake.votes() != stake.share()) {
                interest(interests, "votingRights", stake.votes(), stake.validity());
            }
        }
    }

    private static void interest(ArrayNode interests, String type, double part, Validity validity) {
        ObjectNode interest = interests.addObject();
        interest.put("type", type);
        interest.put("directOrIndirect", "direct");
        // a beneficial owner is a person, and a case does not say who is one
        interest.put("beneficialOwnershipOrControl", false);
        interest.putObject("share").put("exact", percent(part));
        if (validity.from() != null) {
            interest.put("startDate", validity.from().toString());
        }
        if (validity.until() != null) {
            interest.put("endDate", validity.until().toString());
        }
    }

    private static BigDecimal percent(double part) {
        String plain =
                BigDecimal.valueOf(part).movePointRight(2).stripTrailingZeros().toPlainString();
        return new BigDecimal(plain);
    }

    /** Adds a statement and gives its details to be filled. */
    private ObjectNode statement(String record, String subject, String type) {
        ObjectNode statement = statements.addObject();
        statement.put("statementId", digest(network.settings().caseId() + "\0" + published + "\0" + record));
        statement.put("declarationSubject", subject);
        statement.put("statementDate", published.toString());
        ObjectNode publication = statement.putObject("publicationDetails");
        publication.put("publicationDate", published.toString());
        publication.put("bodsVersion", VERSION);
        String title = network.settings().title();
        publication
                .putObject("publisher")
                .put(
                        "name",
                        title.isBlank() ? "Entente, case " + network.settings().caseId() : title);
        statement.put("recordId", record);
        statement.put("recordStatus", "new");
        statement.put("recordType", type);
        return statement.putObject("recordDetails");
    }

    private static String record(Company company) {
        return "company-" + company.id();
    }

    /** 64 hexadecimal digits: the standard asks for 32 to 64 characters that no other statement has. */
    private static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
