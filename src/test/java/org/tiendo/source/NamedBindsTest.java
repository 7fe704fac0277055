package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedBindsTest {

    @ParameterizedTest
    @EnumSource
    void turnsNamesIntoPlaces(JdbcDialect dialect) {
        var query = NamedBinds.parse(
                "SELECT day FROM t WHERE day >= :from AND day<=:to AND known_at<:asOf AND :from < day", dialect);

        assertThat(query.sql()).isEqualTo("SELECT day FROM t WHERE day >= ? AND day<=? AND known_at<? AND ? < day");
        assertThat(query.names()).containsExactly("from", "to", "asOf", "from");
        assertThat(query.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ':from' FROM t",
                "SELECT 'it''s :from' FROM t",
                "SELECT \":from\" FROM t",
                "SELECT 1 -- :from\n FROM t",
                "SELECT /* :from\n :to */ 1",
                "SELECT day::from_type FROM t",
                "SELECT a[1:2] FROM t",
                "SELECT '2023-01-01 10:20:30'",
                "SELECT a[1:n], a[lowest:highest] FROM t",
                "SELECT /* /* :from */ :to ? */ 1",
                "SELECT /* a / b * c :from **/ 1",
                "SELECT data @@ '$.a ? (@ > 1)', E'a\\':from?', $q$ ? :to $q$ FROM t -- ?",
                "SELECT \"?\" FROM t",
            })
    void leavesWhatOnlyLooksLikeABind(String sql) {
        var query = NamedBinds.parse(sql, JdbcDialect.POSTGRESQL);

        assertThat(query.sql()).isEqualTo(sql);
        assertThat(query.names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 'it\\'s :from' FROM t",
                "SELECT \"it\\\"s :from\" FROM t",
                "SELECT `:from` FROM t",
                "SELECT 1 # :from\n FROM t",
                "SELECT @a := 1",
            })
    void knowsHowMySqlQuotes(String sql) {
        assertThat(NamedBinds.parse(sql, JdbcDialect.MYSQL).names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT E'it\\'s :from'",
                "SELECT $$ :from $$",
                "SELECT $a$ :from $$ :to $a$",
            })
    void knowsHowPostgresQuotes(String sql) {
        assertThat(NamedBinds.parse(sql, JdbcDialect.POSTGRESQL).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SELECT data ? 'a' FROM t; SELECT data ?? 'a' FROM t",
                "SELECT data ?| array['a'], data ?& array['b:c']; SELECT data ??| array['a'], data ??& array['b:c']",
                "SELECT data @? '$.a'; SELECT data @?? '$.a'",
                "SELECT data ?? 'doubled already'; SELECT data ?? 'doubled already'",
                "SELECT data->:from ? 'a'; SELECT data->? ?? 'a'",
                "SELECT a[:from], day[1:2] ? :to; SELECT a[?], day[1:2] ?? ?",
            })
    void passesOnTheOperatorsOfPostgres(String text, String sql) {
        var query = NamedBinds.parse(text, JdbcDialect.POSTGRESQL);

        assertThat(query.sql()).isEqualTo(sql);
        assertThat(query.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "POSTGRESQL")
    void namesAQuestionMarkThatNothingIsBoundTo(JdbcDialect dialect) {
        assertThat(NamedBinds.parse("SELECT '?' FROM t /* ? */ WHERE day > ? -- ?", dialect)
                        .problems())
                .containsExactly("the query holds a ?, and no value stands for it; it can bind :from, :to and :asOf");
    }

    /** The driver's text has as many places as names, for every order of binds, literals and comments. */
    @Test
    void bindsAsManyAsAreWrittenOutsideOfLiteralsAndComments() {
        var random = new Random(28);
        var pieces = List.of(
                ":from",
                ":to",
                ":asOf",
                " ? ",
                "':from ?'",
                "\"a:to?\"",
                "-- :to ?\n",
                "/* ? /* :from */ ' */",
                "$$ ' :to ? $$",
                "$x$ $$ :from $x$",
                "E'\\' :to ?'",
                "::date",
                "a[1:2]",
                " ?| ",
                " 7 ",
                ",",
                "'it''s :to'");
        for (int round = 0; round < 5000; round++) {
            var written = random.ints(random.nextInt(12), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .toList();
            var query = NamedBinds.parse(String.join(" ", written), JdbcDialect.POSTGRESQL);

            assertThat(query.names())
                    .as(String.join(" ", written))
                    .isEqualTo(written.stream()
                            .filter(piece -> piece.startsWith(":") && !piece.startsWith("::"))
                            .map(piece -> piece.substring(1))
                            .toList());
            assertThat(query.sql())
                    .isEqualTo(String.join(
                            " ",
                            written.stream()
                                    .map(piece -> piece.matches(":\\w+") ? "?" : piece)
                                    .map(piece -> piece.startsWith(" ?") ? piece.replace("?", "??") : piece)
                                    .toList()));
        }
    }

    @Test
    void takesTwoDashesOfMySqlForACommentOnlyBeforeASpace() {
        assertThat(NamedBinds.parse("SELECT 5--1, :from --\t:to\n, :asOf --", JdbcDialect.MYSQL)
                        .names())
                .containsExactly("from", "asOf");
    }

    @Test
    void takesABackslashForItselfWhereItEscapesNothing() {
        assertThat(NamedBinds.parse("SELECT '\\', :from", JdbcDialect.POSTGRESQL)
                        .names())
                .containsExactly("from");
        assertThat(NamedBinds.parse("SELECT '\\', :from", JdbcDialect.H2).names())
                .containsExactly("from");
    }

    @Test
    void bindsWhatStandsBesideACast() {
        assertThat(NamedBinds.parse("SELECT :from::date", JdbcDialect.POSTGRESQL)
                        .sql())
                .isEqualTo("SELECT ?::date");
    }

    @Test
    void namesBindsThatAreNotThere() {
        assertThat(NamedBinds.parse("SELECT :district, :asof", JdbcDialect.H2).problems())
                .containsExactly(
                        "the query binds :district; it can bind :from, :to and :asOf",
                        "the query binds :asof; it can bind :from, :to and :asOf");
    }

    @Test
    void dropsTheSemicolonAtTheEnd() {
        var query = NamedBinds.parse("SELECT 1;\n -- that is all\n", JdbcDialect.H2);

        assertThat(query.sql().strip()).startsWith("SELECT 1").doesNotContain(";");
        assertThat(query.problems()).isEmpty();
    }

    @Test
    void refusesASecondStatement() {
        assertThat(NamedBinds.parse("SELECT ';'; DROP TABLE t", JdbcDialect.H2).problems())
                .containsExactly("the query must be one statement, but more stands after its semicolon");
    }

    @ParameterizedTest
    @EnumSource
    void endsOnLongLiteralsAndComments(JdbcDialect dialect) {
        var query = NamedBinds.parse(
                "SELECT '" + "x".repeat(100_000) + "', /*" + "y*\n".repeat(100_000) + "*/ :from", dialect);

        assertThat(query.names()).containsExactly("from");
    }
}
