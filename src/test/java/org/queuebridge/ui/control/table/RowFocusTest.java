package org.queuebridge.ui.control.table;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;

class RowFocusTest {
    @Test
    void tabLeadsToTheFirstRowOrToTheSelectedOne() throws Exception {
        Fx.run(() -> {
            TableView<String> table = new TableView<>(FXCollections.observableArrayList("a", "b"));
            RowKeys.of(table, _ -> {});
            ListView<String> list = new ListView<>(FXCollections.observableArrayList("a", "b"));
            RowFocus.onTab(list, list.getSelectionModel());
            assertTabSelects(table, table.getSelectionModel());
            assertTabSelects(list, list.getSelectionModel());
        });
    }

    private static void assertTabSelects(Control rows, MultipleSelectionModel<String> selection) {
        TextField before = new TextField();
        Stage stage = Fx.shown(new Scene(new VBox(before, rows)));
        before.requestFocus();
        before.requestFocusTraversal(TraversalDirection.NEXT);
        assertThat(rows.isFocused()).isTrue();
        assertThat(selection.getSelectedItem()).isEqualTo("a");

        selection.clearAndSelect(1);
        before.requestFocus();
        before.requestFocusTraversal(TraversalDirection.NEXT);
        assertThat(selection.getSelectedItem()).isEqualTo("b");
        stage.hide();
    }
}
