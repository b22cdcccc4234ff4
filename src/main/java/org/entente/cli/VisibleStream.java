package org.entente.cli;

import java.io.PrintStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.intake.finding.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * A stream on which nothing that a case, a file's name or an argument says steers the terminal: of control sequences only the
 * program's own pass, colours and the clearing of a line.
 */
final class VisibleStream extends PrintStream {
    private static final Pattern OWN = Pattern.compile("\u001b\\[[0-9;]*[mK]");

    private final PrintStream stream;

    private VisibleStream(PrintStream stream) {
        super(stream, true, stream.charset());
        this.stream = stream;
    }

    static PrintStream over(PrintStream stream) {
        return stream instanceof VisibleStream ? stream : new VisibleStream(stream);
    }

    /** The stream that a visible one writes to; any other is itself. */
    static PrintStream under(PrintStream stream) {
        return stream instanceof VisibleStream visible ? visible.stream : stream;
    }

    @Override
    public void print(@Nullable String text) {
        super.print(visible(String.valueOf(text)));
    }

    private static String visible(String text) {
        if (!VisibleText.hides(text)) {
            return text;
        }
        Matcher own = OWN.matcher(text);
        StringBuilder visible = new StringBuilder();
        int done = 0;
        while (own.find()) {
            visible.append(VisibleText.of(text.substring(done, own.start()))).append(own.group());
            done = own.end();
        }
        return visible.append(VisibleText.of(text.substring(done))).toString();
    }
}
