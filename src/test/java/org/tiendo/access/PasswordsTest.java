package org.tiendo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiendo.access.Passwords.Refusal;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @CsvSource({
        "mot cau cua toi, ",
        "rừng thông Măng Đen, ",
        "elevenchars, TOO_SHORT",
        "aaaaaaaaaaaaaaa, TOO_FEW_CHARACTERS",
        "xx LAN.nguyen xx, HAS_THE_NAME",
        "Password1234, KNOWN",
        "matkhau123456, KNOWN",
        "passwordpassword, KNOWN",
        "Letmein letmein letmein!, KNOWN",
        "the password of my old bicycle shed, ",
    })
    void aGoodPasswordIsLongAndNotWhatEverybodyTries(String password, Refusal refusal) {
        assertThat(Passwords.refusal(password, "lan.nguyen")).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void lengthIsCountedInCharactersAndNotInTheirParts() {
        assertThat(Passwords.refusal("🌲🌊🏔🌾🍃🌧 abcd", "lan")).contains(Refusal.TOO_SHORT);
        assertThat(Passwords.refusal("x".repeat(100) + "abcdef".repeat(20), "lan"))
                .contains(Refusal.TOO_LONG);
    }

    @Test
    void theHashIsArgon2idWithItsOwnSalt() {
        PasswordHash hash = passwords.hash("mot cau cua toi");

        assertThat(hash.text()).startsWith("$argon2id$");
        assertThat(passwords.hash("mot cau cua toi").text()).isNotEqualTo(hash.text());
        assertThat(hash).hasToString("a password's hash");
    }

    @Test
    void onlyTheUsersOwnPasswordIsRight() {
        Optional<PasswordHash> hash = Optional.of(passwords.hash("mot cau cua toi"));

        assertThat(passwords.isRight("mot cau cua toi", hash)).isTrue();
        assertThat(passwords.isRight("Mot cau cua toi", hash)).isFalse();
        assertThat(passwords.isRight("nobody has this password", Optional.empty()))
                .isFalse();
    }
}
