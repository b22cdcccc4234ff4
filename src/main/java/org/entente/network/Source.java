package org.entente.network;

/** A piece of evidence: who said what, when, where. */
public record Source(String id, String title, String publisher, String date, String address, TableRow row) {}
