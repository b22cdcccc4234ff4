package org.entente.solver;

/**
 * A simplex basis: for each column and row whether it is basic or at a bound.
 *
 * @param columns one code per column
 * @param rows one code per row
 */
public record Basis(byte[] columns, byte[] rows) {
    public static final byte AT_LOWER = 0;
    public static final byte BASIC = 1;
    public static final byte AT_UPPER = 2;
    public static final byte ZERO = 3;
    public static final byte NONBASIC = 4;
}
