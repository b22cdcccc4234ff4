package org.entente.exchange.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of an XML file: its name, its text, the elements in it, and the line it stands on. */
public final class Node {
    private final String name;
    private final int line;
    private final List<Node> children = new ArrayList<>();
    private String text = "";

    Node(String name, int line) {
        this.name = name;
        this.line = line;
    }

    void add(Node child) {
        children.add(child);
    }

    void say(String said) {
        text = said;
    }

    /** Name without its namespace. */
    public String name() {
        return name;
    }

    /** Line of the file, the first being 1. */
    public int line() {
        return line;
    }

    /** Its text without blanks around it; empty for an element that holds others. */
    public String text() {
        return text;
    }

    /** Text of the first element of this name in it, empty where there is none. */
    public String text(String child) {
        Node node = first(child);
        return node == null ? "" : node.text;
    }

    /** The first element of this name in it, or null. */
    public @Nullable Node first(String child) {
        for (Node node : children) {
            if (node.name.equals(child)) {
                return node;
            }
        }
        return null;
    }

    /** The elements of this name in it. */
    public List<Node> all(String child) {
        return children.stream().filter(node -> node.name.equals(child)).toList();
    }

    /** The elements {@code item} of the list {@code list} in it. */
    public List<Node> all(String list, String item) {
        Node node = first(list);
        return node == null ? List.of() : node.all(item);
    }

    /** Whether an element of this name says yes: 1 or true. */
    public boolean is(String child) {
        String said = text(child);
        return said.equals("1") || said.equalsIgnoreCase("true");
    }

    /** The number an element says; NaN where there is none. */
    public double number(String child) {
        String said = text(child);
        try {
            return said.matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?") ? Double.parseDouble(said) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** The whole number an element says, or what is given where there is none. */
    public int whole(String child, int otherwise) {
        double said = number(child);
        return said == Math.rint(said) && Math.abs(said) <= Integer.MAX_VALUE ? (int) said : otherwise;
    }
}
