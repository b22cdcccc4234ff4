package org.entente.network;

/** Something with an id that other rows refer to, and a dense index into its list in the {@link Network}. */
public sealed interface Entity
        permits Period,
                Country,
                Currency,
                Company,
                Agreement,
                Subsidy,
                Site,
                Product,
                Process,
                Line,
                Lane,
                Calendar,
                Team,
                Task {
    int index();

    String id();
}
