package org.entente.network;

/**
 * Incoterms® 2020 rule: who bears freight and import duty on a lane between two companies.
 *
 * <p>Source: International Chamber of Commerce, Incoterms® 2020.
 */
public enum Incoterm {
    EXW(false, false, false),
    FCA(false, false, false),
    FAS(false, false, false),
    FOB(false, false, false),
    CFR(true, false, false),
    CIF(true, false, false),
    CPT(true, false, false),
    CIP(true, false, false),
    DAP(true, false, true),
    DPU(true, false, true),
    DDP(true, true, true);

    private final boolean sellerPaysFreight;
    private final boolean sellerPaysDuty;
    private final boolean sellerOwnsInTransit;

    Incoterm(boolean sellerPaysFreight, boolean sellerPaysDuty, boolean sellerOwnsInTransit) {
        this.sellerPaysFreight = sellerPaysFreight;
        this.sellerPaysDuty = sellerPaysDuty;
        this.sellerOwnsInTransit = sellerOwnsInTransit;
    }

    public boolean sellerPaysFreight() {
        return sellerPaysFreight;
    }

    public boolean sellerPaysDuty() {
        return sellerPaysDuty;
    }

    /** Risk, and so the cost of the stock under way, passes on delivery for the D rules, at dispatch otherwise. */
    public boolean sellerOwnsInTransit() {
        return sellerOwnsInTransit;
    }
}
