package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

/**
 * A reading of many rows in blocks, none of which is kept.
 *
 * @param sum the sum of the numbers of the first column
 * @param growth the bytes by which the used memory grew at most
 */
record ManyRows(long rows, BigDecimal sum, long growth) {

    static ManyRows read(JdbcSource source, Reading reading) {
        long before = usedMemory();
        long rows = 0;
        var sum = BigDecimal.ZERO;
        long most = 0;
        try (var open = source.open(reading)) {
            for (var block = open.next(5000); block != null; block = open.next(5000)) {
                assertThat(block.place(0)).isEqualTo(rows + 1);
                rows += block.size();
                for (int row = 0; row < block.size(); row++) {
                    sum = sum.add(block.cell(0, row) instanceof BigDecimal n ? n : BigDecimal.ZERO);
                }
                most = rows % 100_000 == 5000 ? Math.max(most, usedMemory()) : most;
            }
        }
        return new ManyRows(rows, sum, most - before);
    }

    private static long usedMemory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
