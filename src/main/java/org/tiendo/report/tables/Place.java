package org.tiendo.report.tables;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes and reads the place of a row in its table: its keys, with commas between. */
final class Place {

    private static final ZoneId NONE = ZoneOffset.UTC;

    private Place() {}

    static String written(List<Object> keys) {
        return keys.stream()
                .map(key -> URLEncoder.encode(key.toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(","));
    }

    /** @throws BadQuestionException when it is no place in this order */
    static List<Object> read(String written, Order order) {
        String[] parts = written.split(",", -1);
        if (parts.length != order.keys().size()) {
            throw none(written);
        }
        List<Object> keys = new ArrayList<>();
        for (int place = 0; place < parts.length; place++) {
            keys.add(key(parts[place], order.keys().get(place), written));
        }
        return keys;
    }

    private static Object key(String part, Order.Key key, String written) {
        try {
            return key.kind().read(key.label(), URLDecoder.decode(part, StandardCharsets.UTF_8), NONE);
        } catch (IllegalArgumentException | BadQuestionException e) {
            throw none(written);
        }
    }

    private static BadQuestionException none(String written) {
        return new BadQuestionException(
                "after takes the next of the page before, as it was given, not \"" + written + "\".");
    }
}
