package org.entente.intake.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.sheet.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Opens a text file whatever its encoding: UTF-8 with or without a byte order mark, UTF-16 with one, and Windows-1252 (which
 * holds Latin-1), what older spreadsheets write.
 */
final class TextFile {
    /** How much of a file is looked at to tell what it is. */
    private static final int HEAD = 1 << 16;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextFile() {}

    /** What is done with the text; says whether all of it could be used. */
    interface Use {
        boolean read(Reader text) throws IOException;
    }

    /** Reads the file, or says in a finding why not; whether all of it could be used. */
    static boolean read(Path file, String name, Findings findings, Use use) {
        try {
            if (!Files.isRegularFile(file)) {
                findings.error(
                        Place.file(name),
                        "",
                        Files.isDirectory(file) ? "It is a folder, not a file." : "It is no file that can be read.",
                        "Put a file of this name there, or remove it.");
                return false;
            }
            long size = Files.size(file);
            if (size > Budget.FILE_BYTES) {
                findings.error(
                        Place.file(name),
                        "",
                        String.format(
                                Locale.ROOT,
                                "The file has %,d MB; at most %d MB are read.",
                                size >> 20,
                                Budget.FILE_BYTES >> 20),
                        "Plan on fewer rows: group parts, periods or markets that behave alike.");
                return false;
            }
            return open(file, name, findings, use);
        } catch (AccessDeniedException e) {
            findings.error(Place.file(name), "", "You may not read the file.", "Check its permissions.");
        } catch (NoSuchFileException e) {
            findings.error(Place.file(name), "", "The file is gone, or its link leads nowhere.", "Check the link.");
        } catch (IOException e) {
            findings.error(
                    Place.file(name),
                    "",
                    "The file cannot be read: " + reason(e) + ".",
                    "Check the disk or the network.");
        }
        return false;
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : Findings.shorten(message);
    }

    private static boolean open(Path file, String name, Findings findings, Use use) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String foreign = foreign(head);
        if (foreign != null) {
            findings.error(
                    Place.file(name),
                    "",
                    foreign,
                    "Save it as \"CSV UTF-8\" from the spreadsheet, or name the workbook itself.");
            return false;
        }
        Charset charset = StandardCharsets.UTF_8;
        int skip = 0;
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            skip = 3;
        } else if (starts(head, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        } else if (starts(head, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        }
        if (charset == StandardCharsets.UTF_8 && !isUtf8(file, head)) {
            charset = WINDOWS;
            skip = 0;
            findings.warning(
                    Place.file(name),
                    "",
                    "The file is not in UTF-8; it was read as Windows-1252 (Latin-1).",
                    "Check letters with accents, or save the file as \"CSV UTF-8\".");
        }
        byte[] rest = Arrays.copyOfRange(head, Math.min(skip, head.length), head.length);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(head.length);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(rest), in);
            return use.read(new InputStreamReader(whole, charset));
        }
    }

    /** What a file is that is no text, or null. */
    private static @Nullable String foreign(byte[] head) {
        if (starts(head, 'P', 'K', 3, 4)) {
            return "The file is a workbook or zip archive, not text.";
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "The file is a workbook of an old Excel, not text.";
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            return null;
        }
        for (byte b : head) {
            if (b == 0) {
                return "The file is not text: it holds zero bytes.";
            }
        }
        return null;
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(Path file, byte[] head) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer sink = CharBuffer.allocate(HEAD);
        if (head.length < HEAD) {
            return decodes(decoder, ByteBuffer.wrap(head), sink, true);
        }
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer bytes = ByteBuffer.allocate(HEAD);
            while (true) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.limit(bytes.position() + Math.max(read, 0)).position(0);
                if (!decodes(decoder, bytes, sink, read < 0)) {
                    return false;
                }
                if (read < 0) {
                    return true;
                }
                bytes.compact();
            }
        }
    }

    private static boolean decodes(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer sink, boolean last) {
        while (true) {
            sink.clear();
            CoderResult result = decoder.decode(bytes, sink, last);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
        }
    }
}
