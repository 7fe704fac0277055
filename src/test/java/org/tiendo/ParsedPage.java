package org.tiendo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * A form as a browser sends it when nobody has written anything.
     *
     * @param fields the values by the names of all fields but those of files
     */
    record Form(String method, String action, Map<String, String> fields) {

        private static Form of(Element form) {
            Map<String, String> fields = new LinkedHashMap<>();
            NodeList inside = form.getElementsByTagName("*");
            for (int place = 0; place < inside.getLength(); place++) {
                Element one = (Element) Objects.requireNonNull(inside.item(place));
                if (!one.getAttribute("name").isEmpty()
                        && !one.getAttribute("type").equals("file")) {
                    fields.put(one.getAttribute("name"), value(one));
                }
            }
            String method = form.getAttribute("method");
            return new Form(method.isEmpty() ? "get" : method, form.getAttribute("action"), fields);
        }

        private static String value(Element field) {
            return switch (field.getTagName()) {
                case "textarea" -> squeezed(field);
                case "select" ->
                    Objects.requireNonNull((Element)
                                    field.getElementsByTagName("option").item(0))
                            .getAttribute("value");
                default -> field.getAttribute("value");
            };
        }
    }

    List<Form> forms() {
        return elements("form").stream().map(Form::of).toList();
    }

    /** The text of a node with single spaces. */
    static String squeezed(Node node) {
        return SPACE.matcher(Objects.requireNonNullElse(node.getTextContent(), ""))
                .replaceAll(" ")
                .strip();
    }
}
