package org.entente.network;

/** A transfer price per unit between two companies. */
public record Price(
        Company seller,
        Company buyer,
        Product product,
        double amount,
        Currency currency,
        Validity validity,
        TableRow row) {}
