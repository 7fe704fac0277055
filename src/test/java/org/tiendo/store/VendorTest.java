package org.tiendo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VendorTest {

    @Test
    void addsWhatAnEmbeddedStoreNeeds() {
        assertThat(Vendor.H2.completed("jdbc:h2:file:/home/data/tiendo"))
                .isEqualTo("jdbc:h2:file:/home/data/tiendo;MODE=MySQL;TIME ZONE=UTC;DB_CLOSE_ON_EXIT=FALSE"
                        + ";LOCK_TIMEOUT=30000;WRITE_DELAY=0");
    }

    @Test
    void addsWhatAStoreOnAServerNeeds() {
        assertThat(Vendor.MYSQL.completed("jdbc:mysql://db/tiendo"))
                .isEqualTo("jdbc:mysql://db/tiendo?rewriteBatchedStatements=true&connectionTimeZone=UTC"
                        + "&forceConnectionTimeZoneToSession=true&connectTimeout=10000&socketTimeout=300000");
    }

    @Test
    void leavesWhatIsStatedAsItIs() {
        assertThat(Vendor.MYSQL.completed("jdbc:mysql://db/tiendo?sslMode=REQUIRED&socketTimeout=5"))
                .startsWith("jdbc:mysql://db/tiendo?sslMode=REQUIRED&socketTimeout=5&rewrite")
                .doesNotContain("300000");
        assertThat(Vendor.H2.completed("jdbc:h2:mem:x;mode=MySQL")).doesNotContain("MODE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://db/tiendo?a=b", "jdbc:mariadb://db/tiendo", "data/tiendo"})
    void refusesEveryOtherDatabase(String url) {
        var address = new StoreAddress(url, "tiendo", null);

        assertThatThrownBy(() -> Vendor.of(address))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(url.replace("?a=b", ""), "jdbc:mysql://", "jdbc:h2:file:");
    }
}
