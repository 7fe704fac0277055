package org.tiendo.report;

import static org.tiendo.distance.Comparator.MORE_THAN;
import static org.tiendo.distance.DataStatus.DEMO;
import static org.tiendo.distance.DataStatus.ESTIMATE;
import static org.tiendo.distance.DataStatus.OFFICIAL;
import static org.tiendo.distance.DataStatus.PRELIMINARY;
import static org.tiendo.distance.Status.CONFLICT;
import static org.tiendo.distance.Status.EXCEEDED;
import static org.tiendo.distance.Status.IN_PERIOD;
import static org.tiendo.distance.Status.NOT_ASSESSABLE;
import static org.tiendo.distance.Status.NOT_DUE;
import static org.tiendo.distance.Status.NOT_REACHED;
import static org.tiendo.distance.Status.NO_DATA;
import static org.tiendo.distance.Status.REACHED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tiendo.catalog.TestText;
import org.tiendo.distance.Bound;
import org.tiendo.distance.Comparator;
import org.tiendo.ledger.Edition;

/** A board as a province has it: every way to aim, to stand and to be judged. */
final class Boards {

    static final Edition EDITION = new Edition(
            LocalDate.of(2023, 12, 31),
            2,
            Instant.parse("2024-06-30T16:59:59.999999Z"),
            Instant.parse("2024-07-01T01:30:07Z"),
            14,
            "3f2a9c0d1e2f4a5b6c7d8e9f00112233445566778899aabbccddeeff00112233",
            "00112233445566778899aabbccddeeff3f2a9c0d1e2f4a5b6c7d8e9f00112233",
            17);

    private Boards() {}

    static Board board() {
        return of(rows().map(RowBuilder::build).toList());
    }

    static Board of(List<BoardRow> rows) {
        var plan = new BoardPlan(
                "2023", TestText.of("Chỉ tiêu phát triển kinh tế - xã hội năm 2023, tỉnh Kon Tum"), "62", null);
        return new Board(EDITION, List.of(plan), rows, null);
    }

    private static Stream<RowBuilder> rows() {
        var poorDistricts = RowBuilder.group("62-poor", "Các huyện nghèo", "Poor districts");
        return Stream.of(
                new RowBuilder("1", "grdp_growth_rate")
                        .named("Tốc độ tăng trưởng GRDP", "GRDP growth (constant 2010 prices)")
                        .aims(Comparator.AT_LEAST, "10")
                        .stands("7.32", "-2.68", "0.732")
                        .asOf("2023-12-31", PRELIMINARY, "published")
                        .judged(NOT_REACHED),
                new RowBuilder("2", "grdp_per_capita")
                        .named("GRDP bình quân đầu người", "GRDP per capita (current prices)")
                        .in("triệu đồng", 2)
                        .aims(MORE_THAN, "57")
                        .stands("58.4200000000000000", "1.42", "1.0249122807017544")
                        .asOf("2023-12-31", ESTIMATE, "published")
                        .judged(EXCEEDED),
                new RowBuilder("3", "state_budget_revenue")
                        .named("Thu ngân sách nhà nước trên địa bàn", "State budget revenue in the area")
                        .in("tỷ đồng", 1)
                        .aims(Comparator.AT_LEAST, "4500")
                        .stands("1786.0437", "-2713.9563", "0.3968986")
                        .asOf("2023-07-31", DEMO, "finance")
                        .judged(IN_PERIOD),
                new RowBuilder("3", "state_budget_revenue")
                        .named("Thu ngân sách nhà nước trên địa bàn", "State budget revenue in the area")
                        .in("tỷ đồng", 1)
                        .of(RowBuilder.place("608", "Thành phố Kon Tum"))
                        .isFollowed()
                        .judged(NO_DATA, "No figure of state_budget_revenue for 608 in 2023."),
                new RowBuilder("7", "trained_labour_rate")
                        .named("Tỷ lệ lao động qua đào tạo", "Trained labour share")
                        .aims(Comparator.AT_LEAST, "57.2")
                        .stands("57.1999", "-0.0001", "0.9999982517")
                        .asOf("2023-12-31", DEMO, "labour")
                        .judged(NOT_REACHED),
                new RowBuilder("7", "vocational_trained_rate")
                        .named("trong đó đào tạo nghề", "of which vocational training")
                        .aims(Comparator.AT_LEAST, "41")
                        .stands("41", "0", "1")
                        .asOf("2023-12-31", DEMO, "labour")
                        .judged(REACHED),
                new RowBuilder("8", "poverty_reduction_poor_districts")
                        .named(
                                "Mức giảm tỷ lệ hộ nghèo các huyện nghèo",
                                "Fall of the poor-household rate in poor districts")
                        .in("điểm %", 2)
                        .of(poorDistricts)
                        .aims(Comparator.AT_LEAST, "6")
                        .stands("6.13", "0.13", "1.0216666666666667")
                        .asOf("2023-12-31", DEMO, "labour")
                        .judged(EXCEEDED),
                new RowBuilder("8", "poverty_reduction_poor_districts")
                        .named(
                                "Mức giảm tỷ lệ hộ nghèo các huyện nghèo",
                                "Fall of the poor-household rate in poor districts")
                        .in("điểm %", 2)
                        .of(RowBuilder.place("613", "Kon Plông"))
                        .aims(Comparator.AT_LEAST, "6")
                        .stands("5.9", "-0.1", "0.9833333333333333")
                        .asOf("2023-12-31", DEMO, "labour")
                        .judged(NOT_REACHED),
                new RowBuilder("9", "hospital_beds_per_10k")
                        .named("Số giường bệnh trên 01 vạn dân", "Hospital beds per 10,000 people")
                        .in("giường/vạn dân", 1)
                        .aimsBetween("33", "34.5")
                        .stands("33.75", "0", "")
                        .asOf("2023-09-30", DEMO, "health;statistics")
                        .judged(IN_PERIOD),
                new RowBuilder("12", "industrial_zone_wastewater_rate")
                        .named(
                                "Tỷ lệ khu công nghiệp đang hoạt động có hệ thống xử lý nước thải tập trung đạt tiêu"
                                        + " chuẩn môi trường",
                                "Operating industrial zones with compliant central wastewater treatment")
                        .aims(Comparator.AT_LEAST, "100")
                        .judged(NOT_ASSESSABLE, "The denominator operating_zones is 0."),
                new RowBuilder("13", "pci_rank_gain")
                        .named(
                                "Số bậc tăng Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) so với năm 2022",
                                "PCI places gained on 2022")
                        .in("bậc", 0)
                        .aims(Comparator.AT_LEAST, "5")
                        .bounded(Bound.AT_MOST, "6")
                        .asOf("2023-12-31", OFFICIAL, "published")
                        .judged(NOT_ASSESSABLE, "Only known that the rank is 31 or worse, which leaves both open."),
                new RowBuilder("13", "par_index_rank_gain")
                        .named("Số bậc tăng Chỉ số cải cách hành chính (PAR INDEX)", "PAR INDEX places gained on 2022")
                        .in("bậc", 0)
                        .aims(Comparator.AT_LEAST, "5")
                        .judged(NOT_DUE, "No figure is due before 2024-04-30."),
                new RowBuilder("15", "tourist_arrivals")
                        .named("Lượt khách du lịch đến tỉnh", "Tourist arrivals")
                        .in("lượt khách", 0)
                        .aims(Comparator.AT_LEAST, "1300000")
                        .stands("1130000", "-170000", "0.8692307692307692")
                        .asOf("2023-12-31", OFFICIAL, "published")
                        .judged(CONFLICT, "published (tourism site) says 1130000, published (conference) 1300000."),
                new RowBuilder("16", "unemployment_rate")
                        .named("Tỷ lệ thất nghiệp", "Unemployment")
                        .aims(Comparator.LESS_THAN, "2.5")
                        .judged(NO_DATA, "No figure of state_budget_revenue for 608 in 2023."));
    }
}
