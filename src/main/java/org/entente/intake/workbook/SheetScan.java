package org.entente.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the cells of a sheet before a library builds them: a cell named beyond what a sheet can hold would take all
 * memory, and what is damaged is best said by its cell.
 */
final class SheetScan {
    private static final int MOST = 20;

    private final int texts;
    private final BiConsumer<String, String> report;
    private int reported;
    private int row;
    private int column = -1;
    private final BitSet filled = new BitSet();

    private SheetScan(int texts, BiConsumer<String, String> report) {
        this.texts = texts;
        this.report = report;
    }

    /**
     * Looks through a sheet.
     *
     * @param texts number of shared texts of the workbook
     * @param report told of each fault: the cell, as far as it is known, and what is wrong with it
     */
    static void look(InputStream part, int texts, BiConsumer<String, String> report) throws IOException {
        new SheetScan(texts, report).look(part);
    }

    /** Counts the texts that cells share; those after a damage are not counted. */
    static int texts(InputStream part) {
        int count = 0;
        try {
            XMLStreamReader xml = reader(part);
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    count += depth == 2 && xml.getLocalName().equals("si") ? 1 : 0;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException e) {
            return count;
        }
        return count;
    }

    private static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(part);
    }

    private void look(InputStream part) throws IOException {
        try {
            XMLStreamReader xml = reader(part);
            while (xml.hasNext() && reported < MOST) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "row" -> row(xml);
                        case "c" -> cell(xml);
                        default -> {}
                    }
                }
            }
        } catch (XMLStreamException e) {
            fault(name(), "the sheet is damaged here and cannot be read on");
        } catch (RuntimeException e) {
            // the JDK's parser throws a few of its own on bytes that are no text
            fault(name(), "the sheet is damaged here and cannot be read on");
        }
    }

    private void row(XMLStreamReader xml) {
        String number = xml.getAttributeValue(null, "r");
        int before = row;
        row = number == null ? row + 1 : CellName.whole(number, CellName.ROWS);
        column = -1;
        filled.clear();
        if (row < 1) {
            row = before;
            fault("", "row '" + number + "' is none a sheet can have; the last is " + CellName.ROWS);
        } else if (row <= before) {
            fault("", "row " + row + " stands twice, or out of order");
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String at = xml.getAttributeValue(null, "r");
        if (at == null) {
            column++;
        } else if (!place(at)) {
            fault(at, "it lies outside a sheet, whose last cell is XFD" + CellName.ROWS);
            return;
        }
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        if (filled.get(column)) {
            fault(name(), "the cell stands twice");
        }
        filled.set(column);
        if (style != null && CellName.whole(style, Integer.MAX_VALUE) < 0) {
            fault(name(), "its style '" + style + "' is no number");
        }
        if (type == null) {
            return;
        }
        if (type.equals("s")) {
            String value = value(xml);
            int text = value == null ? 0 : CellName.whole(value, Integer.MAX_VALUE);
            if (value == null || text < 0 || text >= texts) {
                fault(name(), "its text '" + value + "' is none of the workbook's");
            }
        } else if (!type.matches("n|b|e|str|inlineStr|d")) {
            fault(name(), "its type '" + type + "' is unknown");
        }
    }

    /** The text of the cell's value, null where it has none; the reader then stands at the end of the cell. */
    private static @Nullable String value(XMLStreamReader xml) throws XMLStreamException {
        String value = null;
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("v") && value == null) {
                    value = xml.getElementText();
                } else {
                    depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return value;
    }

    /** Takes a cell's name apart; false where it is none of this row. */
    private boolean place(String at) {
        CellName name = CellName.of(at);
        if (name == null) {
            return false;
        }
        row = row == 0 ? name.row() : row;
        column = name.column();
        return name.row() == row;
    }

    private String name() {
        return row == 0 ? "" : CellName.letters(Math.max(column, 0)) + row;
    }

    private void fault(String cell, String what) {
        reported++;
        report.accept(cell, what);
    }
}
