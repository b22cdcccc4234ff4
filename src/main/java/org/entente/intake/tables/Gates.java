package org.entente.intake.tables;

/** Table {@code gates}. */
public final class Gates {
    private static final Declaration D = new Declaration(
            "gates",
            "What a finished task releases: a process, a line, a lane, or a product in a market. Until then there is none of"
                    + " it. In a period in which it is released, it does at most the released part of what it could do in the"
                    + " whole period.");

    public static final Column TASK = D.reference("task", "task", "Task whose finish releases it.")
            .key()
            .required()
            .example("start-of-production")
            .add();
    public static final Column MODE = D.text("mode", "Mode the task must be done in.")
            .key()
            .blank("any")
            .example("novo-mesto")
            .add();
    public static final Column PROCESS = D.reference("process", "process or group", "Process it releases.")
            .key()
            .example("assemble-novo-mesto")
            .add();
    public static final Column LINE = D.reference("line", "line or group", "Line it releases.")
            .key()
            .example("cleon-kit-line")
            .add();
    public static final Column FROM = D.reference("from", "site or group", "Start of the lane it releases.")
            .key()
            .example("shanghai")
            .add();
    public static final Column TO = D.reference("to", "site or group", "End of the lane it releases.")
            .key()
            .example("cleon")
            .add();
    public static final Column MARKET = D.reference("market", "site or group", "Market it releases a product in.")
            .key()
            .blank("with a product and no lane: every market")
            .example("france")
            .add();
    public static final Column PRODUCT = D.reference(
                    "product", "product or group", "Product that is released in the market, or carried on the lane.")
            .key()
            .blank("with a lane: every product")
            .example("twingo")
            .add();
    public static final Column RAMP_UP_WEEKS = D.count(
                    "ramp_up_weeks",
                    "weeks",
                    "Calendar weeks at half the rate, which is what a rate that rises evenly comes to.")
            .usual(1, 156)
            .within(1, 520)
            .zero()
            .example("26")
            .add();
    public static final Table TABLE = D.done();

    private Gates() {}
}
