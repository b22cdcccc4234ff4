package org.entente.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Damages of whole files: bytes, members of an archive, lines and numbers of a text. */
final class FileDamages {
    private static final Pattern NUMBER = Pattern.compile("(?<=[>: ])-?\\d+(\\.\\d+)?(?=[<,}\\s])");
    private static final List<String> NUMBERS =
            List.of("", "-1", "0", "1e400", "1e308", "NaN", "99999999999999999999", "x");

    private FileDamages() {}

    /**
     * One damaged file.
     *
     * @param what was done, in words
     * @param legal whether a reader may take it for another file without a word
     */
    record Damaged(String what, byte[] bytes, boolean legal) {}

    /** Cut short, turned bits, blocks of zeros; of an archive none is legal, since its parts carry check sums. */
    static List<Damaged> bytes(byte[] whole, Random random, int each, boolean legal) {
        List<Damaged> all = new ArrayList<>();
        all.add(new Damaged("empty", new byte[0], false));
        for (int i = 0; i < each; i++) {
            int cut = random.nextInt(whole.length);
            all.add(new Damaged("cut at " + cut, Arrays.copyOf(whole, cut), legal));
            byte[] flipped = whole.clone();
            int at = random.nextInt(whole.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            all.add(new Damaged("a bit turned at " + at, flipped, legal));
            byte[] zeros = whole.clone();
            int from = random.nextInt(whole.length);
            Arrays.fill(zeros, from, Math.min(whole.length, from + 512), (byte) 0);
            all.add(new Damaged("zeros at " + from, zeros, legal));
        }
        return all;
    }

    /** Each member of an archive missing, empty, cut in half, and with turned bits under a right check sum. */
    static List<Damaged> members(Path archive, Random random, int flips) throws IOException {
        Map<String, byte[]> members = unzip(archive);
        List<Damaged> all = new ArrayList<>();
        for (Map.Entry<String, byte[]> member : members.entrySet()) {
            String name = member.getKey();
            byte[] content = member.getValue();
            Map<String, byte[]> without = new LinkedHashMap<>(members);
            without.remove(name);
            all.add(new Damaged(name + " missing", zip(without), false));
            all.add(new Damaged(name + " empty", zip(members, name, new byte[0]), false));
            all.add(new Damaged(
                    name + " cut in half", zip(members, name, Arrays.copyOf(content, content.length / 2)), false));
            for (int i = 0; i < flips && content.length > 0; i++) {
                byte[] flipped = content.clone();
                int at = random.nextInt(content.length);
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                all.add(new Damaged(name + ": a bit turned at " + at, zip(members, name, flipped), true));
            }
        }
        return all;
    }

    /** Each line of a text missing and twice, each number another. */
    static List<Damaged> lines(String text) {
        List<String> lines = text.lines().toList();
        List<Damaged> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> without = new ArrayList<>(lines);
            without.remove(i);
            all.add(of("line " + (i + 1) + " missing", without));
            List<String> twice = new ArrayList<>(lines);
            twice.add(i, lines.get(i));
            all.add(of("line " + (i + 1) + " twice", twice));
            Matcher number = NUMBER.matcher(lines.get(i));
            if (number.find()) {
                String value = NUMBERS.get(i % NUMBERS.size());
                List<String> changed = new ArrayList<>(lines);
                changed.set(i, number.replaceFirst(value));
                all.add(of("line " + (i + 1) + ": '" + value + "' for " + number.group(), changed));
            }
        }
        return all;
    }

    private static Damaged of(String what, List<String> lines) {
        return new Damaged(what, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8), true);
    }

    private static Map<String, byte[]> unzip(Path archive) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    members.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return members;
    }

    /** The members of an archive as they are, one after the other, so that they can be changed behind their check sums. */
    static byte[] unpacked(Path archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> member : unzip(archive).entrySet()) {
                CRC32 sum = new CRC32();
                sum.update(member.getValue());
                ZipEntry entry = new ZipEntry(member.getKey());
                entry.setSize(member.getValue().length);
                entry.setCrc(sum.getValue());
                out.putNextEntry(entry);
                out.write(member.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> members, String name, byte[] content) throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>(members);
        changed.put(name, content);
        return zip(changed);
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(1);
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                out.putNextEntry(new ZipEntry(member.getKey()));
                out.write(member.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
