package org.queuebridge.ui.queues;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.queuebridge.ui.queues.Loaded.queue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.theme.Appearance;

class QueueTableTest {
    private final Loaded loaded = Loaded.of(
            new Workspace(),
            queue("1", "Support", "Home", 22),
            queue("2", "Billing", "Nordics", 5),
            queue("3", "Sales", "Iberia", 48));
    private @Nullable Appearance dressing;
    private QueueListModel model;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        model = Fx.on(
                () -> new QueueListModel(loaded.loading(), Loaded.NO_COVERAGE, Runnable::run, Platform::runLater));
        stage = Fx.on(() -> {
            Scene scene = new Scene(new QueueTable(model), 640, 480);
            dressing = new Appearance();
            dressing.dress(scene);
            Stage shown = Fx.shown(scene);
            loaded.signIn();
            return shown;
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void sortsByTheHeaderThatIsClickedAndReversesAtTheNextClick() throws Exception {
        Fx.run(() -> Fx.click(header()));
        Fx.run(() -> {
            assertThat(table().getItems()).extracting(Queue::name).containsExactly("Billing", "Support", "Sales");
            assertThat(table().getSortOrder())
                    .extracting(TableColumn::getText, TableColumn::getSortType)
                    .containsExactly(tuple("Members", SortType.ASCENDING));
            Fx.click(header());
        });
        Fx.run(() -> {
            assertThat(table().getItems()).extracting(Queue::name).containsExactly("Sales", "Support", "Billing");
            assertThat(table().getSortOrder())
                    .extracting(TableColumn::getText, TableColumn::getSortType)
                    .containsExactly(tuple("Members", SortType.DESCENDING));
        });
    }

    @Test
    void spaceActsOnTheRowWhoseCheckBoxWasClickedLast() throws Exception {
        Fx.run(() -> {
            header().requestFocus();
            table().getSelectionModel().selectRange(0, 2);
            layOut();
            Fx.click(requireNonNull(row(2).lookup(".check-box")));
            assertThat(selected()).containsExactly("Support");

            Fx.press(requireNonNull(stage.getScene().getFocusOwner()), KeyCode.SPACE, false);
            assertThat(selected()).isEmpty();
        });
    }

    @Test
    void givesRowsTheirHeightAtOnceAndMoreToLargerText() throws Exception {
        Fx.run(() -> assertThat(rowHeights()).containsOnly(35.0));
        Fx.run(() -> {
            requireNonNull(dressing).largest();
            assertThat(rowHeights()).containsOnly(70.0);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void showsWhereTheCursorIsAmongSelectedRows(boolean dark) throws Exception {
        Fx.run(() -> {
            requireNonNull(dressing).darkProperty().set(dark);
            Fx.press(table(), KeyCode.A, true);
            table().requestFocus();
            table().getSelectionModel().select(1);
            layOut();
        });
        Fx.run(() -> {
            layOut();
            assertThat(row(1).getBackground()).isNotEqualTo(row(0).getBackground());
            Background withFocus = row(1).getBackground();
            header().requestFocus();
            layOut();
            assertThat(row(1).getBackground())
                    .isNotEqualTo(row(0).getBackground())
                    .isNotEqualTo(withFocus);
        });
    }

    private List<String> selected() {
        return table().getItems().stream()
                .filter(queue -> model.selectionProperty().get().has(queue.id()))
                .map(Queue::name)
                .toList();
    }

    private TableRow<?> row(int index) {
        return table().lookupAll(".table-row-cell").stream()
                .map(TableRow.class::cast)
                .filter(row -> row.getIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    private Set<Double> rowHeights() {
        layOut();
        return table().lookupAll(".table-row-cell").stream()
                .map(row -> row.getLayoutBounds().getHeight())
                .collect(Collectors.toSet());
    }

    private void layOut() {
        table().applyCss();
        table().layout();
    }

    private QueueTable table() {
        return (QueueTable) stage.getScene().getRoot();
    }

    private Node header() {
        return table().lookupAll(".column-header .label").stream()
                .filter(Label.class::isInstance)
                .filter(label -> ((Label) label).getText().equals("Members"))
                .findFirst()
                .orElseThrow();
    }
}
