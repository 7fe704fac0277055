package org.tiendo.catalog;

import java.util.Map;

/** Texts as homes have them whose language is Vietnamese. */
public final class TestText {

    private TestText() {}

    public static Text of(String vi, String en) {
        return new Text("vi", Map.of("vi", vi, "en", en));
    }

    public static Text of(String vi) {
        return Text.of("vi", vi);
    }
}
