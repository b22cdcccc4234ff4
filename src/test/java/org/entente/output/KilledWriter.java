package org.entente.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes one file over and over, whole, until it is killed: the body is the line of its number, many times. */
final class KilledWriter {
    static final int LINES = 200_000;

    private KilledWriter() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        for (int number = 0; ; number++) {
            String line = "writing number " + number + "\n";
            WholeFile.text(Path.of(arguments[0]), StandardCharsets.UTF_8, out -> {
                for (int i = 0; i < LINES; i++) {
                    out.append(line);
                }
            });
            System.out.println(number);
        }
    }
}
