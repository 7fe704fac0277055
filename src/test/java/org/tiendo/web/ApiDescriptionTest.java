package org.tiendo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code openapi.yaml} describes the API that there is. */
class ApiDescriptionTest {

    private static final Pattern VARIABLE = Pattern.compile("(?<=\\{)\\w+(?=})");

    private final OpenApi described = OpenApi.read();

    static List<Endpoint> endpoints() {
        return Endpoints.ALL;
    }

    @Test
    void describesEveryPathAndNoOther() {
        assertThat(described.paths())
                .containsExactlyElementsOf(
                        Endpoints.ALL.stream().map(Endpoint::path).toList());
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void describesTheParametersTheScopeAndTheFormats(Endpoint endpoint) {
        String path = endpoint.path();

        assertThat(described.parameters(path)).containsExactlyInAnyOrderElementsOf(endpoint.parameters());
        assertThat(described.inPath(path))
                .containsExactlyElementsOf(
                        VARIABLE.matcher(path).results().map(MatchResult::group).toList());
        assertThat(described.scope(path)).isEqualTo(endpoint.scope().toString());
        assertThat(described.types(path)).hasSameSizeAs(endpoint.formats());
        assertThat(described.types(path))
                .allSatisfy(type -> assertThat(Arrays.stream(Format.values())
                                .filter(endpoint.formats()::contains)
                                .map(Format::header))
                        .anySatisfy(header -> assertThat(header).startsWith(type)));
    }
}
