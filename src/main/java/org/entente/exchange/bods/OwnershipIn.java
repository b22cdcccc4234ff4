package org.entente.exchange.bods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.exchange.bods.OwnershipTables.Held;
import org.entente.exchange.bods.OwnershipTables.Party;
import org.entente.intake.finding.Findings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Statements as parties and stakes. */
final class OwnershipIn {
    /** Digits before the point of a number that is no share by far; as many zeros after it are nothing. */
    private static final int LONGEST = 15;

    private static final String PERCENTAGES = "It is left out; shares are percentages, 0 to 100.";

    private final Findings findings;
    private final Remarks remarks;
    private final Map<List<Party>, Interests> held = new LinkedHashMap<>();

    OwnershipIn(String file, Findings findings) {
        this.findings = findings;
        remarks = new Remarks(file);
    }

    OwnershipTables read(List<Statement> statements) {
        PartiesIn parties = new PartiesIn(statements, remarks);
        for (Statement statement : relationships(statements)) {
            relationship(statement, parties);
        }
        List<Held> stakes = new ArrayList<>();
        held.values().forEach(interests -> stakes.addAll(interests.stakes()));
        remarks.tell(findings);
        return new OwnershipTables(parties.all(), stakes);
    }

    /** The last statement about each relationship, without those that others replace. */
    private static List<Statement> relationships(List<Statement> statements) {
        Map<String, Statement> last = new LinkedHashMap<>();
        Set<String> replaced = new HashSet<>();
        int unnamed = 0;
        for (Statement statement : statements) {
            if (statement.kind() == Statement.Kind.RELATIONSHIP) {
                String reference = statement.reference();
                String key = reference.isEmpty() ? "\0" + unnamed++ : reference;
                Statement known = last.get(key);
                LocalDate date = statement.date();
                boolean older = known != null && date != null && known.date() != null && date.isBefore(known.date());
                if (!older) {
                    last.put(key, statement);
                }
                statement.node().path("replacesStatements").forEach(each -> replaced.add(each.asString("")));
            }
        }
        last.keySet().removeAll(replaced);
        return List.copyOf(last.values());
    }

    private void relationship(Statement statement, PartiesIn parties) {
        int line = statement.line();
        JsonNode details = statement.details();
        String subject = reference(details.path("subject"));
        String interested = reference(details.path("interestedParty"));
        if (subject.isEmpty()) {
            remarks.leftOut(
                    line,
                    "The relationship does not say in whom the interest is held: it has no subject.",
                    "It is left out; a subject is the recordId of an entity.");
            return;
        }
        if (interested.isEmpty()) {
            remarks.leftOut(
                    line,
                    "The relationship names nobody who holds the interest.",
                    "It is left out: what nobody named holds belongs to others who are not named.");
            return;
        }
        Party owned = parties.find(subject);
        Party owner = parties.find(interested);
        if (owned == null || owner == null) {
            remarks.leftOut(
                    line,
                    "The file has no statement about '" + Findings.shorten(owned == null ? subject : interested)
                            + "', which this relationship names.",
                    "The relationship is left out; add the statement about that party.");
            return;
        }
        if (parties.isPerson(subject)) {
            remarks.leftOut(line, "A person is held like a company.", "The relationship is left out.");
            return;
        }
        LocalDate closed = statement.isClosed() ? statement.date() : null;
        for (JsonNode interest : details.path("interests")) {
            Interests.Interest read = interest(interest, closed, line);
            if (read != null) {
                held.computeIfAbsent(List.of(owner, owned), pair -> new Interests(owner, owned))
                        .add(read);
            }
        }
    }

    private Interests.@Nullable Interest interest(JsonNode interest, @Nullable LocalDate closed, int line) {
        String type = Statement.text(interest, "type").replace("-", "");
        boolean votes = type.equalsIgnoreCase("votingRights");
        if (!votes && !type.equals("shareholding")) {
            remarks.leftOut(
                    line,
                    type.isEmpty()
                            ? "The interest has no type."
                            : "An interest of the type '" + Findings.shorten(Statement.text(interest, "type"))
                                    + "' is no part of the capital or of the votes.",
                    "It is left out; shareholding and votingRights are read.");
            return null;
        }
        String level = Statement.text(interest, "directOrIndirect") + Statement.text(interest, "interestLevel");
        if (level.equals("indirect")) {
            remarks.leftOut(
                    line,
                    "The interest is held through others.",
                    "It is left out: what is held through others follows from what each holds itself.");
            return null;
        }
        Part part = part(interest.path("share"), line);
        if (part == null) {
            return null;
        }
        LocalDate until = day(interest, "endDate", line);
        LocalDate from = day(interest, "startDate", line);
        LocalDate end = until == null ? closed : until;
        if (from != null && end != null && !end.isAfter(from)) {
            remarks.leftOut(
                    line, "The interest ends before it starts.", "It is left out; check startDate and endDate.");
            return null;
        }
        return new Interests.Interest(votes, part.value, from, end, part.note);
    }

    private record Part(BigDecimal value, String note) {}

    private @Nullable Part part(JsonNode share, int line) {
        BigDecimal exact = percent(share, "exact");
        BigDecimal least = first(percent(share, "minimum"), percent(share, "exclusiveMinimum"));
        BigDecimal most = first(percent(share, "maximum"), percent(share, "exclusiveMaximum"));
        if (exact == null && least == null && most == null) {
            remarks.leftOut(line, "The interest has no share.", "It is left out; a share has an exact percentage.");
            return null;
        }
        for (BigDecimal end : java.util.Arrays.asList(exact, least, most)) {
            if (end != null && size(end) > LONGEST) {
                remarks.leftOut(line, "A share of " + end + " % is no part of a whole.", PERCENTAGES);
                return null;
            }
        }
        BigDecimal low = least == null ? BigDecimal.ZERO : least;
        BigDecimal high = most == null ? BigDecimal.valueOf(100) : most;
        // of "more than 75 %" nothing above the least is known, and the rest may be another's
        BigDecimal percent =
                exact != null ? exact : most == null ? low : low.add(high).divide(BigDecimal.valueOf(2));
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            remarks.leftOut(line, "A share of " + percent.toPlainString() + " % is no part of a whole.", PERCENTAGES);
            return null;
        }
        String note = "";
        if (exact == null) {
            note = most == null
                    ? "at least " + plain(low) + " % by the file"
                    : "between " + plain(low) + " % and " + plain(high) + " % by the file";
            remarks.leftOut(
                    line,
                    "The file says only between which shares the interest lies.",
                    "The middle is taken, or the least where there is no most; give it a range in ranges.csv.");
        }
        return new Part(percent.movePointLeft(2), note);
    }

    private @Nullable LocalDate day(JsonNode interest, String field, int line) {
        String text = Statement.text(interest, field);
        LocalDate day = Statement.day(text);
        if (day == null && !text.isEmpty()) {
            remarks.leftOut(
                    line,
                    "The " + field + " '" + Findings.shorten(text) + "' is no day.",
                    "It is left out; days are written as 2027-01-31.");
        }
        return day;
    }

    /** The id of a record (0.4), or of the statement that describes a party (before). */
    private static String reference(JsonNode party) {
        if (party.isString()) {
            return party.stringValue();
        }
        String entity = Statement.text(party, "describedByEntityStatement");
        return entity.isEmpty() ? Statement.text(party, "describedByPersonStatement") : entity;
    }

    private static @Nullable BigDecimal percent(JsonNode share, String field) {
        JsonNode value = share.path(field);
        if (!value.isNumber()) {
            return null;
        }
        BigDecimal percent = value.decimalValue();
        // a number of a billion digits takes ten letters to write
        return size(percent) < -LONGEST ? BigDecimal.ZERO : percent;
    }

    /** Digits before the point; negative for zeros after it. */
    private static long size(BigDecimal number) {
        return number.signum() == 0 ? 0 : (long) number.precision() - number.scale();
    }

    private static @Nullable BigDecimal first(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : one;
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }
}
