package org.entente.exchange.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.sheet.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Reads an XML file into {@link Node nodes}. Document types and entities of its own are refused, nothing outside the file is
 * opened, and what is not asked for is passed over without being kept.
 */
public final class XmlFile {
    private static final int DEEPEST = 64;
    /** As much of a file as tells what it is. */
    private static final int HEAD = 256;

    private static final Pattern ENCODING =
            Pattern.compile("^(?:\\xEF\\xBB\\xBF)?<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']*)");
    /** Characters of one text; notes are the longest there are. */
    private static final int LONGEST = 1 << 18;

    private final String name;
    private final Set<String> kept;
    private final Findings findings;
    private final Budget budget = new Budget();

    private XmlFile(String name, Set<String> kept, Findings findings) {
        this.name = name;
        this.kept = kept;
        this.findings = findings;
    }

    /**
     * The root of the file, or null where a finding says why it cannot be read.
     *
     * @param kept names of the elements below the root to keep; others are passed over with all that is in them
     */
    public static @Nullable Node read(Path file, Set<String> kept, Findings findings) {
        XmlFile reading = new XmlFile(String.valueOf(file.getFileName()), kept, findings);
        try {
            return reading.open(file);
        } catch (NoSuchFileException e) {
            reading.wrong(0, "There is no such file.", "Check its name.");
        } catch (AccessDeniedException e) {
            reading.wrong(0, "You may not read the file.", "Check its permissions.");
        } catch (IOException e) {
            reading.wrong(0, "The file cannot be read.", "Check the disk or the network.");
        }
        return null;
    }

    private @Nullable Node open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            wrong(0, "It is a folder, not a file.", "Name the .xml file.");
            return null;
        }
        if (Files.size(file) > Budget.FILE_BYTES) {
            wrong(
                    0,
                    String.format(
                            Locale.ROOT,
                            "The file has %,d MB; at most %d MB are read.",
                            Files.size(file) >> 20,
                            Budget.FILE_BYTES >> 20),
                    "Save it without baselines and timephased data, or split the project.");
            return null;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(HEAD);
            byte[] head = in.readNBytes(HEAD);
            in.reset();
            String foreign = foreign(head);
            if (foreign != null) {
                wrong(0, foreign, "Save the project as XML, in Microsoft Project: File, Save as, XML format.");
                return null;
            }
            Charset charset = charset(head);
            if (charset == null) {
                return null;
            }
            if (head.length > 2 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB) {
                in.skipNBytes(3);
            }
            // decoded here, as the parser itself prints to the error stream what it cannot decode
            return parse(new InputStreamReader(
                    in,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
        }
    }

    /** The encoding a file begins with or names; null where a finding says that nobody knows it. */
    private @Nullable Charset charset(byte[] head) {
        if (head.length > 1 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16;
        }
        if (head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16;
        }
        if (head.length > 1 && head[0] == 0 && head[1] == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (head.length > 1 && head[0] == '<' && head[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher named = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!named.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(named.group(1));
        } catch (IllegalArgumentException e) {
            wrong(
                    1,
                    "The file names the encoding '" + Findings.shorten(named.group(1)) + "', which nobody knows.",
                    "Save it again from the program it comes from, in UTF-8.");
            return null;
        }
    }

    private static @Nullable String foreign(byte[] head) {
        if (head.length == 0) {
            return "The file is empty.";
        }
        if (head.length > 1 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF) {
            return "It is a .mpp file, not XML.";
        }
        if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
            return "It is a zip archive or workbook, not XML.";
        }
        if (head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B) {
            return "It is a gzip archive, not XML.";
        }
        return null;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private @Nullable Node parse(Reader text) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(text);
            try {
                return nodes(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            wrong(
                    line,
                    "The file is not well-formed XML: " + reason(e) + ".",
                    "Save it again from the program it comes from.");
        } catch (RuntimeException e) {
            // the JDK's parser answers some damage with other exceptions than its own
            wrong(0, "The file is damaged.", "Save it again from the program it comes from.");
        }
        return null;
    }

    /** What the parser says, without its "ParseError at" and place. */
    private static String reason(XMLStreamException e) {
        String said = e.getMessage() == null ? "" : e.getMessage();
        int message = said.indexOf("Message: ");
        String words = message < 0 ? said : said.substring(message + 9);
        String line = words.strip();
        return Findings.shorten(line.endsWith(".") ? line.substring(0, line.length() - 1) : line);
    }

    private @Nullable Node nodes(XMLStreamReader xml) throws XMLStreamException {
        Deque<Node> open = new ArrayDeque<>();
        Node root = null;
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            int line = xml.getLocation().getLineNumber();
            switch (event) {
                case XMLStreamConstants.DTD -> {
                    return refuse(line, "The file has a document type of its own; such files are not read.");
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> {
                    return refuse(
                            line, "The file uses an entity, '&" + xml.getLocalName() + ";', that XML does not have.");
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    text.setLength(0);
                    String element = xml.getLocalName();
                    if (root != null && !kept.contains(element)) {
                        skip(xml);
                        continue;
                    }
                    Node node = new Node(element, line);
                    if (root == null) {
                        root = node;
                    } else if (open.peek() instanceof Node parent) {
                        parent.add(node);
                    }
                    open.push(node);
                    if (open.size() > DEEPEST || !budget.takeRow(2)) {
                        return refuse(line, "The file holds too much: more than " + budget.words() + ".");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() + xml.getTextLength() > LONGEST) {
                        return refuse(line, "A text is longer than " + LONGEST + " characters.");
                    }
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    String said = text.toString().strip();
                    text.setLength(0);
                    if (!said.isEmpty()) {
                        open.element().say(said);
                        if (!budget.take(said)) {
                            return refuse(line, "The file holds too much: more than " + budget.words() + ".");
                        }
                    }
                    open.pop();
                }
                default -> {}
            }
        }
        return root;
    }

    private @Nullable Node refuse(int line, String message) {
        wrong(line, message, "Save it again from the program it comes from, as plain Microsoft Project XML.");
        return null;
    }

    /** Passes over an element that is not kept, with all in it. */
    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void wrong(int line, String message, String fix) {
        findings.error(Place.row(name, line), "", message, fix);
    }
}
