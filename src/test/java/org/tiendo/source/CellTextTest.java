package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.distance.Decimals;
import org.tiendo.distance.Period;

/** The cells that are read letter by letter are held against slow rules that say the same in one line each. */
class CellTextTest {

    private static final ZoneOffset ZONE = ZoneOffset.ofHours(7);
    private static final List<String> PATTERNS = List.of("dd/MM/yyyy", "yyyy-MM-dd", "d.M.yyyy", "dd/MM/yyyy HH:mm");

    private static final AmountWords WORDS = new AmountWords(
            Map.of(Bound.ABOUT, List.of("khoảng"), Bound.AT_LEAST, List.of("từ … trở lên", "trên")),
            List.of("-", "đến"),
            null);

    private static final List<String> PARTS = List.of(
            "0", "1", "12", "123", "999", "000", "31", "04", "2023", ".", ",", "-", "+", "\u2212", "/", ":", " ",
            "\u00A0", "\t", "khoảng ", "trên ", ">=", "<", "≤", " đến ", "x", "Đ", "e5", "\u0661", "dd");

    private static final List<String> WHOLES = List.of(
            "",
            " ",
            "\u00A0",
            "1.234,56",
            "-1.234,56",
            "\u22121,5",
            "1,234.5",
            "123456789012345678",
            "1234567890123456789",
            "0,1234567890123456789",
            "0,30000000000000004",
            "0.30000000000000004",
            "000123",
            "1000000",
            "999999",
            "31/12/2023",
            "31/02/2023",
            "29/02/2024",
            "2023-12-31",
            "1.2.2023",
            "01/01/2024 13:45",
            "01/01/2024 25:00",
            "2023-12-31T17:00:00Z",
            "61-62",
            "62-61",
            "5-6",
            "khoảng 24",
            "trên 4 khoảng 5",
            ">=31",
            "<0,5");

    private static String text(Random random) {
        if (random.nextInt(4) == 0) {
            return WHOLES.get(random.nextInt(WHOLES.size()));
        }
        var text = new StringBuilder();
        for (int part = random.nextInt(7); part > 0; part--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryTextAsTheSlowRulesDo(NumberFormat numbers) {
        var random = new Random(62);
        var cells = new CellText(numbers, WORDS, PATTERNS, ZONE);
        for (int round = 0; round < 60_000; round++) {
            String text = text(random);
            for (CellType type : CellType.values()) {
                assertThat(read(cells, type, text))
                        .as("%s '%s' of %s", type, text, numbers)
                        .isEqualTo(slowly(type, text, numbers));
            }
        }
    }

    private static @Nullable Object read(CellText cells, CellType type, String text) {
        var column = new Cells(type, 3);
        char[] letters = ("7" + text + "7").toCharArray();
        cells.read(type, letters, 1, letters.length - 1, column, 1);
        assertThat(column.isEmpty(1)).isEqualTo(column.get(1) == null);
        assertThat(column.hasBad()).isEqualTo(column.get(1) instanceof BadCell);
        if (type != CellType.TEXT && column.isPlain(1)) {
            var plain = BigDecimal.valueOf(column.unscaled(1), column.scale(1));
            assertThat(Decimals.normalised(plain))
                    .as("rounded before it is checked")
                    .isEqualByComparingTo(plain);
        }
        return column.get(1);
    }

    private static @Nullable Object slowly(CellType type, String raw, NumberFormat numbers) {
        String text = raw.replaceAll("^[\\s\\h]+|[\\s\\h]+$", "");
        if (text.isEmpty()) {
            return null;
        }
        return switch (type) {
            case TEXT -> text;
            case NUMBER -> {
                @Nullable BigDecimal number = number(text, numbers);
                yield number == null ? new BadCell(text, numbers.reason()) : number;
            }
            case AMOUNT -> {
                @Nullable BigDecimal number = number(text, numbers);
                yield number == null ? new AmountText(numbers, WORDS).read(text) : Amount.exact(number);
            }
            case DATE -> {
                @Nullable LocalDate day = day(text);
                yield day == null ? new BadCell(text, "is not a date written like " + written(PATTERNS)) : day;
            }
            case PERIOD -> {
                @Nullable LocalDate day = day(text);
                yield day == null
                        ? new BadCell(text, "is not a date written like " + written(PATTERNS))
                        : Period.day(day);
            }
            case INSTANT -> {
                @Nullable Instant time = time(text);
                yield time == null
                        ? new BadCell(
                                text,
                                "is not a date or a time written like " + String.join(", ", PATTERNS)
                                        + " or 2023-12-31T17:00:00Z")
                        : time;
            }
        };
    }

    private static String written(List<String> patterns) {
        int last = patterns.size() - 1;
        return String.join(", ", patterns.subList(0, last)) + " or " + patterns.get(last);
    }

    private static @Nullable BigDecimal number(String text, NumberFormat format) {
        String group = format == NumberFormat.VI ? "." : ",";
        String decimal = format == NumberFormat.VI ? "," : ".";
        String grouped = format == NumberFormat.PLAIN ? "" : "|[1-9]\\d{0,2}(" + Pattern.quote(group) + "\\d{3})+";
        boolean isNumber = text.matches("[+\u2212-]?(\\d+" + grouped + ")(" + Pattern.quote(decimal) + "\\d+)?");
        String plain = format == NumberFormat.PLAIN ? text : text.replace(group, "");
        return isNumber ? new BigDecimal(plain.replace(decimal, ".").replace('\u2212', '-')) : null;
    }

    private static @Nullable LocalDate day(String text) {
        for (String pattern : PATTERNS) {
            try {
                return LocalDate.parse(text, format(pattern));
            } catch (DateTimeException e) {
                // The next pattern may fit.
            }
        }
        return null;
    }

    private static @Nullable Instant time(String text) {
        for (String pattern : PATTERNS) {
            try {
                var parsed = format(pattern).parseBest(text, LocalDateTime::from, LocalDate::from);
                return parsed instanceof LocalDateTime time
                        ? time.toInstant(ZONE)
                        : LocalDate.from(parsed).atTime(LocalTime.MIDNIGHT).toInstant(ZONE);
            } catch (DateTimeException e) {
                // The next pattern may fit.
            }
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    @Test
    void makesNoObjectOfAKeyThatComesOnceAndOneOfACodeThatRepeats() {
        var cells = new CellText(NumberFormat.VI, WORDS, PATTERNS, ZONE);
        List<String> texts = List.of("608", "100000000001", "608", "1", "608", "0608", "+608");
        var column = new Cells(CellType.TEXT, texts.size());
        for (int row = 0; row < texts.size(); row++) {
            cells.read(
                    CellType.TEXT,
                    texts.get(row).toCharArray(),
                    0,
                    texts.get(row).length(),
                    column,
                    row);
        }

        assertThat(IntStream.range(0, texts.size()).mapToObj(row -> String.valueOf(column.get(row))))
                .containsExactlyElementsOf(texts);
        assertThat(IntStream.range(0, texts.size()).filter(column::isPlain)).containsExactly(0, 1, 3);
        assertThat(column.get(2)).isSameAs(column.get(4));
    }

    @Test
    void makesNoObjectOfANumber() {
        var cells = new CellText(NumberFormat.VI, WORDS, PATTERNS, ZONE);
        var numbers = new Cells(CellType.NUMBER, 1);
        cells.read(CellType.NUMBER, "-1.234,50".toCharArray(), 0, 9, numbers, 0);
        assertThat(numbers.isPlain(0)).isTrue();
        assertThat(numbers.unscaled(0)).isEqualTo(-123_450);
        assertThat(numbers.scale(0)).isEqualTo(2);
    }
}
