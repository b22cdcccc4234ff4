package org.entente.plan;

/** What an amount of money is for. */
public enum Account {
    MATERIAL,
    CONVERSION,
    LABOUR,
    ENERGY,
    FREIGHT,
    DUTY,
    /** Cost of capital on goods under way. */
    PIPELINE,
    /** Handling and space for goods in stock, and capital on them where discounting does not count it. */
    HOLDING,
    /** Cost of what leaves a stock unused, below zero where the scrap brings money. */
    SCRAP,
    /** Nomination cost of a process, once: tooling, qualification, engineering. */
    TOOLING,
    /** Tasks of the development programme: pay of the people, own cost, cost paid to others. */
    DEVELOPMENT,
    /** Line modules. */
    INVESTMENT,
    /** What modules that outlive the horizon are worth at its end: a cost below zero, discounted from there. */
    RESIDUAL,
    FIXED,
    /** Payment for goods between companies, at a transfer price or as the markup of an open book. */
    TRANSFER,
    /** Public money for each unit made or sold: a cost below zero. */
    SUBSIDY,
    /** What customers pay, less tax and distribution. */
    REVENUE,
    /** Price of missing a limit that may be missed. */
    PENALTY;

    /** Whether the account is part of what a car costs. */
    public boolean isCost() {
        return switch (this) {
            case REVENUE, PENALTY -> false;
            case MATERIAL,
                    CONVERSION,
                    LABOUR,
                    ENERGY,
                    FREIGHT,
                    DUTY,
                    PIPELINE,
                    HOLDING,
                    SCRAP,
                    TOOLING,
                    DEVELOPMENT,
                    INVESTMENT,
                    RESIDUAL,
                    FIXED,
                    TRANSFER,
                    SUBSIDY -> true;
        };
    }

    /** Whether the account is money sunk before volume: what an investment budget counts, whole. */
    public boolean isInvestment() {
        return this == TOOLING || this == DEVELOPMENT || this == INVESTMENT;
    }

    /** Whether the account buys goods or work: what a share of spend counts. Taxes, subsidies, transport and capital do not. */
    public boolean isSpend() {
        return switch (this) {
            case MATERIAL, CONVERSION, LABOUR, ENERGY, TOOLING, DEVELOPMENT, INVESTMENT, FIXED, TRANSFER -> true;
            case FREIGHT, DUTY, PIPELINE, HOLDING, SCRAP, RESIDUAL, SUBSIDY, REVENUE, PENALTY -> false;
        };
    }

    /** The word a reader sees. */
    public String label() {
        return switch (this) {
            case MATERIAL -> "material";
            case CONVERSION -> "conversion";
            case LABOUR -> "labour";
            case ENERGY -> "energy";
            case FREIGHT -> "freight";
            case DUTY -> "duty";
            case PIPELINE -> "stock under way";
            case HOLDING -> "stock holding";
            case SCRAP -> "scrapping";
            case TOOLING -> "tooling";
            case DEVELOPMENT -> "development";
            case INVESTMENT -> "investment";
            case RESIDUAL -> "residual value";
            case FIXED -> "fixed cost";
            case TRANSFER -> "purchase";
            case SUBSIDY -> "subsidy";
            case REVENUE -> "revenue";
            case PENALTY -> "penalty";
        };
    }
}
