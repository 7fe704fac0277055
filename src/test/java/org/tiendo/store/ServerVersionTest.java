package org.tiendo.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionTest {

    @ParameterizedTest
    @CsvSource({
        "8.0.12, MySQL 8.0, true",
        "9.4.0-commercial, MySQL 9.4, true",
        "5.7.44-log, MySQL 5.7, false",
        "11.4.5-MariaDB-log, MariaDB 11.4, true",
        "12.0.1-MariaDB, MariaDB 12.0, true",
        "11.3.2-MariaDB, MariaDB 11.3, false",
        "5.5.5-10.11.6-MariaDB, MariaDB 10.11, false",
        "nothing known, nothing known 0.0, false"
    })
    void supportsMySqlFrom8AndMariaDbFrom11Point4(String told, String name, boolean supported) {
        ServerVersion version = ServerVersion.parse(told);

        assertThat(version).hasToString(name);
        assertThat(version.isSupported()).isEqualTo(supported);
    }
}
