package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreasTest {

    private static final LocalDate FOUNDED = LocalDate.of(2015, 3, 11);
    private static final LocalDate ABOLISHED = LocalDate.of(2025, 6, 30);
    private static final LocalDate IN_2023 = LocalDate.of(2023, 1, 1);

    private final Areas areas = Areas.of(List.of(
            area("62", "Kon Tum", "province", null, List.of("tỉnh Kon Tum")),
            area("608", "Thành phố Kon Tum", "city", "62", List.of("TP Kon Tum")),
            area("610", "Đắk Glei", "district", "62", List.of()),
            area("613", "Kon Plông", "district", "62", List.of("huyện Kon Plông")),
            area("618", "Ia H'Drai", "district", "62", List.of()),
            new Area(
                    "62-poor",
                    TestText.of("Các huyện nghèo", "Poor districts"),
                    "group",
                    List.of(),
                    null,
                    null,
                    null,
                    List.of(),
                    new Area.Members("poor", "62"))));

    @ParameterizedTest
    @ValueSource(strings = {"610", " 610 ", "Đắk Glei", "ĐẮK GLEI", "Đăk Glei", "Dak Glei", "đắk  glei", "dak glei"})
    void findsOneAreaByAnySpelling(String written) {
        assertThat(areas.resolve(written)).contains("610");
        assertThat(areas.resolve(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .contains("610");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ia H'Drai", "Ia H’Drai", "Ia Hʼ Drai", "Ia H' Drai", "Ia HDrai", "IA H‘DRAI"})
    void apostrophesMakeNoDifference(String written) {
        assertThat(areas.resolve(written)).contains("618");
    }

    @Test
    void spacesMakeNoDifference() {
        assertThat(areas.resolve("KonPlông")).contains("613");
    }

    @Test
    void wordsBeforeANameAreAliasesOrNothing() {
        assertThat(areas.resolve("Huyện Kon Plông")).contains("613");
        assertThat(areas.resolve("huyện Đắk Glei")).isEmpty();
    }

    @Test
    void aProvinceAndItsCityAreToldApart() {
        assertThat(areas.resolve("Kon Tum")).contains("62");
        assertThat(areas.resolve("Thành phố Kon Tum")).contains("608");
        assertThat(areas.resolve("TP Kon Tum")).contains("608");
    }

    @Test
    void aNameThatTwoAreasBearMeansNeither() {
        Areas same = Areas.of(List.of(
                area("1", "Kon Tum", "province", null, List.of()), area("2", "Kon Tum", "city", "1", List.of())));

        assertThat(same.resolve("Kon Tum")).isEmpty();
        assertThat(same.resolve("2")).contains("2");
    }

    @Test
    void accentsDecideWhereTheyAreAllThatDiffers() {
        Areas near = Areas.of(List.of(
                area("1", "Đắk Hà", "district", null, List.of()), area("2", "Dak Ha", "commune", null, List.of())));

        assertThat(near.resolve("đắk hà")).contains("1");
        assertThat(near.resolve("dak ha")).contains("2");
        assertThat(near.resolve("Đăk Ha")).isEmpty();
    }

    @Test
    void whatIsNoNameOrIsEmptyIsNoArea() {
        assertThat(areas.resolve("Hà Nội")).isEmpty();
        assertThat(areas.resolve("")).isEmpty();
        assertThat(areas.resolve("'")).isEmpty();
    }

    @Test
    void theWholeHasThePartsThatExistOnTheDay() {
        assertThat(areas.parts("62", IN_2023)).containsExactly("608", "610", "613", "618");
        assertThat(areas.parts("62", FOUNDED)).hasSize(4);
        assertThat(areas.parts("62", FOUNDED.minusDays(1))).isEmpty();
        assertThat(areas.parts("62", ABOLISHED)).hasSize(4);
        assertThat(areas.parts("62", ABOLISHED.plusDays(1))).isEmpty();
    }

    @Test
    void aGroupHasThePartsThatBearItsFlagOnTheDay() {
        assertThat(areas.parts("62-poor", IN_2023)).containsExactly("613");
        assertThat(areas.parts("62-poor", LocalDate.of(2017, 12, 31))).isEmpty();
    }

    @Test
    void aDistrictHasNoParts() {
        assertThat(areas.parts("610", IN_2023)).isEmpty();
        assertThat(areas.parts("nowhere", IN_2023)).isEmpty();
    }

    @Test
    void comeInTheOrderOfTheFile() {
        assertThat(areas.all()).extracting(Area::code).containsExactly("62", "608", "610", "613", "618", "62-poor");
        assertThat(areas.find("613")).map(Area::name).map(Text::own).contains("Kon Plông");
        assertThat(areas.find("Kon Plông")).isEmpty();
    }

    private static Area area(String code, String name, String kind, @Nullable String parent, List<String> aliases) {
        List<Area.Flag> flags = code.equals("613")
                ? List.of(new Area.Flag("poor", LocalDate.of(2018, 1, 1), ABOLISHED, "a decision"))
                : List.of();
        boolean isDistrict = parent != null;
        return new Area(
                code,
                TestText.of(name, name),
                kind,
                aliases,
                parent,
                isDistrict ? FOUNDED : null,
                isDistrict ? ABOLISHED : null,
                flags,
                null);
    }
}
