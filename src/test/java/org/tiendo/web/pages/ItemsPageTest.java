package org.tiendo.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.web.pages.Shown.row;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Language;

class ItemsPageTest {

    @Test
    void anItemIsAsGoodAsTheWeakestOfItsIndicators() {
        ItemsPage page = page(
                target("3", "state_budget_revenue", Status.REACHED),
                target("5", "export_value", Status.ON_TRACK),
                target("3", "new_enterprises", Status.AT_RISK));

        assertThat(page.items()).extracting(ItemsPage.Item::item).containsExactly("3", "5");
        assertThat(page.items()).extracting(ItemsPage.Item::status).containsExactly(Status.AT_RISK, Status.ON_TRACK);
        assertThat(page.items().get(0).lines())
                .extracting(line -> line.line().snapshot().indicator())
                .containsExactly("state_budget_revenue", "new_enterprises");
    }

    @Test
    void districtsAreNotAmongTheIndicatorsOfAnItem() {
        ItemsPage page = page(
                target("3", "state_budget_revenue", Status.REACHED),
                row("state_budget_revenue", "608").item("3").build());

        assertThat(page.items().get(0).lines()).hasSize(1);
        assertThat(page.items().get(0).lines().get(0).isMain()).isTrue();
    }

    private static ItemsPage page(Snapshot... rows) {
        return ItemsPage.of(Shown.board(rows), Shown.in(Language.EN));
    }

    private static Snapshot target(String item, String indicator, Status status) {
        return row(indicator, "62")
                .item(item)
                .atLeast(new BigDecimal("100"))
                .judged(status)
                .build();
    }
}
