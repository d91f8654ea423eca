package org.queuebridge.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.rules.model.RuleRow;

/** The columns of the rules: what each says, and what the user can do with them. */
class RuleColumnsTest extends RulesWindow {
    private static final String LONG = "genesys-ended-conversations-of-the-contact-center-harbor-billing-3q";

    @Test
    void eachColumnHasAnIdAndATitle() throws Exception {
        Fx.run(() -> {
            assertThat(table().getColumns().stream().map(TableColumn::getId))
                    .containsExactly(
                            "state", "name", "queues", "fires-when", "targets", "issues", "verified", "last-day");
            assertThat(table().getVisibleLeafColumns()).hasSize(8);
            assertThat(table().isTableMenuButtonVisible()).isTrue();
            assertThat(table().getColumns())
                    .allSatisfy(column -> assertThat(column.getText()).isNotEmpty());
        });
    }

    @Test
    void columnsAreHiddenAndMoved() throws Exception {
        Fx.run(() -> {
            screen.open();
            column("fires-when").setVisible(false);
            layOut();
            assertThat(words(table())).doesNotContain("Fires when").contains("1: Billing EN");
            List<TableColumn<RuleRow, ?>> moved = new ArrayList<>(table().getColumns());
            moved.addFirst(moved.removeLast());
            table().getColumns().setAll(moved);
            layOut();
            assertThat(table().getVisibleLeafColumn(0).getText()).isEqualTo("24 h");
        });
    }

    @Test
    void headersSortByNumberOfQueuesAndByWhatVerifyingFound() throws Exception {
        Fx.run(() -> {
            screen.open();
            sortBy("queues");
            assertThat(screen.line("owned")).isEqualTo(table().getItems().getLast());
            screen.model.verifyAll();
            sortBy("verified");
            assertThat(table().getItems().getFirst().name()).isEqualTo("untargeted");
            layOut();
            assertThat(words(table())).contains("1 failed", "2 not checked");
        });
    }

    @Test
    void theNameIsAsWideAsItsColumnAndElseLosesItsMiddle() throws Exception {
        Fx.run(() -> {
            screen.events.holding(rule(LONG, pattern(BILLING)));
            screen.open();
            stage.getScene().getRoot().resize(1900, 640);
            layOut();
            layOut();
            assertThat(shownName()).isEqualTo(LONG);

            column("name").setPrefWidth(200);
            layOut();
            assertThat(shownName()).startsWith("genesys-").contains("…").endsWith("-3q");
            stage.getScene().getRoot().resize(1300, 640);
            layOut();
            assertThat(column("name").getWidth())
                    .as("a width that was set is kept")
                    .isEqualTo(200);
        });
    }

    private String shownName() {
        Label label = (Label) table().lookupAll(".name-content .label").stream()
                .filter(node -> LONG.equals(((Label) node).getText()))
                .findFirst()
                .orElseThrow();
        return ((Text) label.lookup(".text")).getText();
    }

    private void sortBy(String id) {
        table().getSortOrder().setAll(List.of(column(id)));
    }

    private TableColumn<RuleRow, ?> column(String id) {
        return table().getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }
}
