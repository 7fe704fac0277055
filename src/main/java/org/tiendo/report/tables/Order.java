package org.tiendo.report.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The order of a table's rows, which tells every two of them apart.
 *
 * @param isDescending whether all keys run from the last to the first
 */
record Order(List<Key> keys, boolean isDescending) {

    /**
     * @param label of the column in the answer
     * @param expression of SQL
     */
    record Key(String label, Kind kind, String expression) {}

    static Order by(Key... keys) {
        return new Order(List.of(keys), false);
    }

    static Order downBy(Key key) {
        return new Order(List.of(key), true);
    }

    /** Every key has the direction: a store takes the order of an index only so. */
    String clause() {
        return keys.stream()
                .map(key -> key.expression() + (isDescending ? " DESC" : ""))
                .collect(Collectors.joining(", ", "ORDER BY ", ""));
    }

    /**
     * The condition that a row comes after the one whose keys are the parameters {@code :after0}, {@code :after1} and so on.
     * The first key stands alone too, since a store finds the place in its index by that.
     */
    String after() {
        String sign = isDescending ? "<" : ">";
        List<String> cases = new ArrayList<>();
        for (int place = 0; place < keys.size(); place++) {
            var one = new StringBuilder();
            for (int same = 0; same < place; same++) {
                one.append(keys.get(same).expression())
                        .append(" = :after")
                        .append(same)
                        .append(" AND ");
            }
            cases.add(one.append(keys.get(place).expression())
                    .append(' ')
                    .append(sign)
                    .append(" :after")
                    .append(place)
                    .toString());
        }
        return keys.get(0).expression() + " " + sign + "= :after0 AND ("
                + cases.stream().map(one -> "(" + one + ")").collect(Collectors.joining(" OR ")) + ")";
    }
}
