package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Period;
import org.tiendo.distance.Remark;
import org.tiendo.distance.RemarkKind;

class RemarkJsonTest {

    /** Seals depend on every character of it. */
    @Test
    void writesEveryTypeOfArgumentInAFormThatStaysAsItIs() {
        assertThat(RemarkJson.write(List.of(
                        RemarkKind.MISSING_MONTHS.of(List.of("03", YearMonth.of(2023, 5))),
                        RemarkKind.STATUS_LOWERED.of(
                                "gdp \"đ\"",
                                Period.year(2023),
                                DataStatus.OFFICIAL,
                                new BigDecimal("1E+3"),
                                new BigDecimal("0.50"),
                                LocalDate.of(2024, 2, 29)),
                        RemarkKind.NO_BASELINE.of(RemarkKind.ANY_NUMBER.of()),
                        RemarkKind.WORD.of(
                                Amount.range(BigDecimal.ONE, BigDecimal.TEN), Amount.exact(BigDecimal.ONE)))))
                .isEqualTo("[{\"kind\":\"missing_months\",\"arguments\":[[\"03\",{\"month\":\"2023-05\"}]]},"
                        + "{\"kind\":\"status_lowered\",\"arguments\":[\"gdp \\\"đ\\\"\","
                        + "{\"from\":\"2023-01-01\",\"to\":\"2023-12-31\"},{\"status\":\"official\"},1000,0.5,"
                        + "{\"day\":\"2024-02-29\"}]},"
                        + "{\"kind\":\"no_baseline\",\"arguments\":[{\"kind\":\"any_number\",\"arguments\":[]}]},"
                        + "{\"kind\":\"word\",\"arguments\":["
                        + "{\"bound\":\"range\",\"value\":1,\"upper\":10,\"word\":\"\"},"
                        + "{\"bound\":\"exact\",\"value\":1,\"word\":\"\"}]}]");
    }

    @Test
    void readsBackWhatItWrote() {
        var random = new Random(20231231);
        for (int round = 0; round < 2000; round++) {
            List<Remark> remarks = List.of(remark(random, 3), remark(random, 3));
            String json = RemarkJson.write(remarks);

            assertThat(RemarkJson.read(json)).isEqualTo(remarks);
            assertThat(RemarkJson.write(RemarkJson.read(json))).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{",
                "[{\"kind\":\"no_such_kind\",\"arguments\":[]}]",
                "[{\"kind\":\"word\",\"arguments\":[{\"day\":\"2023-02-30\"}]}]",
                "[{\"kind\":\"word\",\"arguments\":[{\"status\":\"firm\"}]}]",
                "[{\"kind\":\"word\",\"arguments\":[null]}]"
            })
    void refusesWhatTheLedgerHasNeverWritten(String json) {
        assertThatThrownBy(() -> RemarkJson.read(json)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Remark remark(Random random, int depth) {
        List<RemarkKind> kinds = List.of(RemarkKind.values());
        List<Object> arguments = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            arguments.add(argument(random, depth));
        }
        return new Remark(kinds.get(random.nextInt(kinds.size())), arguments);
    }

    private static Object argument(Random random, int depth) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20000));
        var number = new BigDecimal(random.nextLong()).movePointLeft(random.nextInt(16));
        return switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0 -> "\"\\\n\tđ" + random.nextInt();
            case 1 -> number;
            case 2 -> day;
            case 3 -> YearMonth.from(day);
            case 4 -> new Period(day, day.plusDays(random.nextInt(400)));
            case 5 ->
                random.nextBoolean()
                        ? new Amount(Bound.AT_LEAST, number).worded("từ … trở lên")
                        : Amount.about(number.abs(), random.nextBoolean() ? new BigDecimal("0.1") : null);
            case 6 -> random.nextBoolean() ? DataStatus.OFFICIAL : DataStatus.DEMO;
            case 7 -> remark(random, depth - 1);
            default -> List.of(argument(random, depth - 1), argument(random, depth - 1));
        };
    }
}
