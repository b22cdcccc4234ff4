package org.entente.intake.tables;

/** Table {@code case}: what the case asks; a file {@code case.yaml} of a folder, a sheet {@code case} of a workbook. */
public final class CaseTable {
    private static final Declaration D = new Declaration(
            "case", "One setting of the case. In a folder it is the file `case.yaml` with lines `key: value`.");

    public static final Column KEY =
            D.id("key", "Name of the setting.").example("currency").add();
    public static final Column VALUE =
            D.text("value", "Its value.").example("EUR").add();
    public static final Table TABLE = D.done();

    private CaseTable() {}
}
