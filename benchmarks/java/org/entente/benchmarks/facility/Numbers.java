package org.entente.benchmarks.facility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The numbers of a text file, one after the other; blanks of any kind, NUL and 0x1A stand between them. */
final class Numbers {
    private final Path file;
    private final byte[] text;
    private final double word;
    private int at;

    /** @param word what a word in the place of a number stands for; NaN when there must be none */
    Numbers(Path file, double word) throws IOException {
        this.file = file;
        this.text = Files.readAllBytes(file);
        this.word = word;
    }

    double next() {
        while (at < text.length && isBlank(text[at])) {
            at++;
        }
        int from = at;
        while (at < text.length && !isBlank(text[at])) {
            at++;
        }
        if (from == at) {
            throw new IllegalArgumentException(file + " ends where a number should follow");
        }
        String token = new String(text, from, at - from, java.nio.charset.StandardCharsets.ISO_8859_1);
        if (Character.isLetter(token.charAt(0)) && !Double.isNaN(word)) {
            return word;
        }
        try {
            return Double.parseDouble(token);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(file + ", byte " + from + ": \"" + token + "\" is not a number", e);
        }
    }

    int nextInt() {
        return (int) next();
    }

    double[] next(int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = next();
        }
        return numbers;
    }

    double[][] next(int rows, int columns) {
        double[][] numbers = new double[rows][];
        for (int i = 0; i < rows; i++) {
            numbers[i] = next(columns);
        }
        return numbers;
    }

    private static boolean isBlank(byte b) {
        return b >= 0 && b <= ' ' || b == 0x1A;
    }
}
