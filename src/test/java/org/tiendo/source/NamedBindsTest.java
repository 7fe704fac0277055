package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void endsOnLongLiteralsAndComments() {
        var query = NamedBinds.parse(
                "SELECT '" + "x".repeat(100_000) + "', /*" + "y\n".repeat(100_000) + "*/ :from", JdbcDialect.MYSQL);

        assertThat(query.names()).containsExactly("from");
    }
}
