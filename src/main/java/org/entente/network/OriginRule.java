package org.entente.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a rule of origin. The clauses of one alternative hold together; a product originates when all clauses of one of its
 * alternatives hold.
 *
 * @param hsPrefix leading digits of the HS codes of the goods it rules, or empty when it names a product
 * @param product the product it rules, or null when it goes by HS code
 * @param alternative which of several ways to qualify the clause belongs to; empty where there is one
 * @param share for {@link Kind#MAX_FOREIGN}: greatest share of foreign materials in the ex-works price; for {@link
 *     Kind#PARTS}: least share of originating parts in the value of the parts counted; for the shifts: tolerance, share of the ex-works
 *     price that foreign materials of the product's own chapter, heading or subheading may be; 0 to 1; nothing for the others
 * @param inputs the materials the clause counts; empty for all
 * @param inputHsPrefix the materials the clause counts, by leading digits of their HS code; empty for all
 * @param calculation whether each unit must pass, or the year's average
 * @param article where the law says so
 */
public record OriginRule(
        Agreement agreement,
        String hsPrefix,
        @Nullable Product product,
        String alternative,
        Kind kind,
        double share,
        List<Product> inputs,
        String inputHsPrefix,
        Calculation calculation,
        Validity validity,
        String article,
        TableRow row) {
    public OriginRule {
        inputs = List.copyOf(inputs);
    }

    /** Whether the clause counts a material. */
    public boolean counts(Product material) {
        boolean named = inputs.isEmpty() || inputs.stream().anyMatch(input -> input.index() == material.index());
        return named && material.hsCode().startsWith(inputHsPrefix);
    }

    /** What a clause asks. */
    public enum Kind {
        /** Foreign materials are at most a share of the ex-works price (MaxNOM). */
        MAX_FOREIGN,
        /** Of the value of the parts counted, at least a share originates (local content). */
        PARTS,
        /** Foreign materials are of another chapter (2 digits) than the product. */
        CHAPTER_SHIFT,
        /** Foreign materials are of another heading (4 digits) than the product. */
        HEADING_SHIFT,
        /** Foreign materials are of another subheading (6 digits) than the product. */
        SUBHEADING_SHIFT,
        /** The materials counted originate, all of them. */
        ORIGINATING,
        /** It is made in a member country, from whatever: assembly. */
        MADE_THERE;

        /** Whether it compares values, so that materials and product need one. */
        public boolean isOfValue() {
            return this == MAX_FOREIGN || this == PARTS;
        }

        /** How many digits of the HS code must differ: 2, 4 or 6 for a shift, 0 for what is none. */
        public int shiftDigits() {
            return switch (this) {
                case CHAPTER_SHIFT -> 2;
                case HEADING_SHIFT -> 4;
                case SUBHEADING_SHIFT -> 6;
                case MAX_FOREIGN, PARTS, ORIGINATING, MADE_THERE -> 0;
            };
        }
    }

    /** Over what a value rule is reckoned. */
    public enum Calculation {
        /** Each unit for itself. */
        UNIT,
        /** The average of what the process makes as originating in a period. */
        AVERAGE
    }
}
