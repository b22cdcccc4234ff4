package org.entente.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.entente.intake.sheet.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the zip archive a workbook is, before a library opens it: how large it is once unpacked, whatever it claims,
 * and which cells are merged, which the library does not tell.
 */
final class Archive {
    private static final Pattern MERGED =
            Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*?ref=\"([A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7})\"");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s([^>]*)>");
    private static final Pattern ID = Pattern.compile("\\bId=\"([^\"]*)\"");
    private static final Pattern TARGET = Pattern.compile("\\bTarget=\"([^\"]*)\"");
    /** What every namespace of the strict form of the standard starts with, and a cell that holds a date as text. */
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml";

    private static final String DATE = " t=\"d\"";
    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_MERGED = 1_000;
    private static final int CHUNK = 1 << 16;

    private final Map<String, List<String>> mergedByPart = new HashMap<>();
    private final Map<String, String> partById = new HashMap<>();
    private boolean otherForm;
    private String texts = "";

    private Archive() {}

    /** A workbook too large to read. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }

    /** Looks through the whole archive; throws {@link TooLarge}, or another IOException where it is damaged. */
    static Archive scan(Path file) throws IOException {
        Archive archive = new Archive();
        long left = Budget.UNPACKED_BYTES;
        long leftForTexts = Math.min(Budget.UNPACKED_BYTES, Runtime.getRuntime().maxMemory() / 8);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new TooLarge("it has " + zip.size() + " parts");
            }
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                boolean texts = entry.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
                archive.texts = texts ? entry.getName() : archive.texts;
                long read = archive.look(zip, entry, texts ? Math.min(left, leftForTexts) : left);
                left -= read;
            }
        }
        if (archive.otherForm && Budget.UNPACKED_BYTES - left > leftForTexts) {
            throw new TooLarge("its strict form takes more memory to read than there is; save it as plain .xlsx");
        }
        return archive;
    }

    private long look(ZipFile zip, ZipEntry entry, long most) throws IOException {
        String name = entry.getName();
        boolean sheet = name.contains("worksheets/") && name.endsWith(".xml");
        boolean relations = name.endsWith("workbook.xml.rels");
        StringBuilder text = new StringBuilder();
        byte[] chunk = new byte[CHUNK];
        CRC32 sum = new CRC32();
        long total = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            int read;
            while ((read = in.read(chunk)) > 0) {
                total += read;
                sum.update(chunk, 0, read);
                if (total > most) {
                    throw new TooLarge(
                            String.format(Locale.ROOT, "its part %s unpacks to more than %d MB", name, most >> 20));
                }
                if (sheet || total <= CHUNK || relations && total < 1 << 20) {
                    text.append(new String(chunk, 0, read, StandardCharsets.ISO_8859_1));
                    otherForm |= text.indexOf(STRICT) >= 0 || sheet && text.indexOf(DATE) >= 0;
                    if (sheet) {
                        merged(name, text);
                    }
                }
            }
        }
        // neither the JDK nor the library looks: a turned bit would be another number
        if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
            throw new ZipException("its part " + name + " is damaged");
        }
        if (relations) {
            relations(text);
        }
        return total;
    }

    /** Takes the merged ranges out of the text, leaving only an end that may be cut off. */
    private void merged(String part, StringBuilder text) {
        int from = text.indexOf("mergeCell");
        if (from < 0) {
            text.delete(0, Math.max(0, text.length() - 100));
            return;
        }
        Matcher matcher = MERGED.matcher(text);
        int end = Math.max(0, text.length() - 100);
        while (matcher.find()) {
            List<String> ranges = mergedByPart.computeIfAbsent(part, k -> new ArrayList<>());
            if (ranges.size() < MOST_MERGED) {
                ranges.add(matcher.group(1));
            }
            end = Math.max(end, matcher.end());
        }
        text.delete(0, end);
    }

    private void relations(CharSequence text) {
        Matcher relation = RELATION.matcher(text);
        while (relation.find()) {
            String id = first(ID, relation.group(1));
            String target = first(TARGET, relation.group(1));
            if (id != null && target != null) {
                partById.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** Whether it is written in a form that the library does not read: {@link Transitional} turns it into the one it does. */
    boolean isOfOtherForm() {
        return otherForm;
    }

    /** The part a sheet stands in, by its relation id; empty where there is none. */
    String part(String relationId) {
        return partById.getOrDefault(relationId, "");
    }

    /** The part of the texts that cells share; empty where there is none. */
    String texts() {
        return texts;
    }

    /** The merged ranges of a sheet, {@code A1:C1}, by its relation id. */
    List<String> merged(String relationId) {
        return mergedByPart.getOrDefault(part(relationId), List.of());
    }
}
