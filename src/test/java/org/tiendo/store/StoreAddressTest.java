package org.tiendo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreAddressTest {

    @Test
    void keepsThePasswordToItself() {
        assertThat(new StoreAddress("jdbc:mysql://db:3306/tiendo?sslMode=REQUIRED", "clerk", "s3cret"))
                .hasToString("db:3306/tiendo as clerk");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:/home/data/tiendo;MODE=MySQL, /home/data/tiendo",
        "jdbc:h2:mem:x, mem:x",
        "jdbc:mysql://db/tiendo, db/tiendo"
    })
    void namesItsPlaceWithoutOptions(String url, String place) {
        assertThat(new StoreAddress(url, "sa", null).place()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://db/tiendo?user=clerk",
                "jdbc:mysql://db/tiendo?a=b&password=s3cret",
                "jdbc:mysql://clerk:s3cret@db/tiendo",
                "jdbc:mysql://address=(host=db)(password=s3cret)/tiendo",
                "jdbc:h2:file:/x;PASSWORD=s3cret"
            })
    void refusesAUrlThatHoldsASecretWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> new StoreAddress(url, "clerk", null))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("TIENDO_STORE_PASSWORD")
                .hasMessageNotContaining("s3cret");
    }
}
