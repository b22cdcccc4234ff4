package org.entente.network;

/** A transfer price per unit between two companies. */
public record Price(
        Company seller,
        Company buyer,
        Product product,
        double amount,
        Currency currency,
        Validity validity,
        TableRow row) {

    /** The price at another amount, in its own currency. */
    public Price withAmount(double changed) {
        return new Price(seller, buyer, product, changed, currency, validity, row);
    }
}
