package org.entente.intake.tables;

/** Table {@code groups}. */
public final class Groups {
    private static final Declaration D = new Declaration(
            "groups",
            "A member of a group. `{Group}` in another table is the total over its members, `Group` alone is each member.");

    public static final Column GROUP =
            D.id("group", "Name of the group.").example("China").add();
    public static final Column MEMBER = D.reference(
                    "member",
                    "product, site, company, country, process or line",
                    "One member; all members of a group are of one kind.")
            .key()
            .required()
            .example("ningde")
            .add();
    public static final Table TABLE = D.done();

    private Groups() {}
}
