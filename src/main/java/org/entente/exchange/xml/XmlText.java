package org.entente.exchange.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.output.WholeFile;

/** Writes elements, one a line, indented. */
public final class XmlText {
    private final XMLStreamWriter xml;
    private int depth;

    private XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What is written into the root element. */
    @FunctionalInterface
    public interface Body {
        void write(XmlText out) throws IOException;
    }

    /** Writes a file of one root element in UTF-8; replaces the file. */
    public static void write(Path file, String root, String namespace, Body body) throws IOException {
        WholeFile.bytes(file, out -> write(out, root, namespace, body));
    }

    private static void write(OutputStream out, String root, String namespace, Body body) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
            XmlText text = new XmlText(xml);
            text.depth = 1;
            body.write(text);
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("the XML cannot be written: " + e.getMessage(), e);
        }
    }

    /** An element with text. */
    public XmlText element(String name, String text) throws IOException {
        return write(() -> {
            indent();
            xml.writeStartElement(name);
            xml.writeCharacters(legal(text));
            xml.writeEndElement();
        });
    }

    /** An element with a whole number. */
    public XmlText element(String name, long number) throws IOException {
        return element(name, Long.toString(number));
    }

    /** Opens an element. */
    public XmlText open(String name) throws IOException {
        return write(() -> {
            indent();
            xml.writeStartElement(name);
            depth++;
        });
    }

    /** Closes the element opened last. */
    public XmlText close() throws IOException {
        return write(() -> {
            depth--;
            indent();
            xml.writeEndElement();
        });
    }

    @FunctionalInterface
    private interface Step {
        void take() throws XMLStreamException;
    }

    private XmlText write(Step step) throws IOException {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IOException("the XML cannot be written: " + e.getMessage(), e);
        }
        return this;
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Without the characters that XML 1.0 cannot say. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 && c <= 0xD7FF
                        || c == '\n'
                        || c == '\t'
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000 && c <= 0x10FFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
