package org.tiendo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page, which is well-formed, or it would be none of the program's. */
record ParsedPage(Document document) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    static ParsedPage of(String html) {
        try {
            return new ParsedPage(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", "")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError("no well-formed page: " + html, e);
        }
    }

    String language() {
        return document.getDocumentElement().getAttribute("lang");
    }

    String text() {
        return squeezed(document.getDocumentElement());
    }

    /** The texts of the rows of tables, without the first row, which has the headings. */
    List<String> rows() {
        return elements("tr").stream().skip(1).map(ParsedPage::squeezed).toList();
    }

    /** The addresses on this server that any element names: of pages, of the stylesheet, of the icon. */
    List<String> links() {
        return elements("*").stream()
                .map(element -> element.getAttribute("href"))
                .filter(link -> link.startsWith("/"))
                .toList();
    }

    /** @param name of the elements; {@code *} for all */
    List<Element> elements(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int place = 0; place < nodes.getLength(); place++) {
            elements.add((Element) Objects.requireNonNull(nodes.item(place)));
        }
        return elements;
    }

    /** The text of a node with single spaces. */
    static String squeezed(Node node) {
        return SPACE.matcher(Objects.requireNonNullElse(node.getTextContent(), ""))
                .replaceAll(" ")
                .strip();
    }
}
