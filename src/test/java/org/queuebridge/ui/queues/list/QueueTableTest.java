package org.queuebridge.ui.queues.list;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.queuebridge.ui.queues.Loaded.queue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
import org.queuebridge.ui.queues.Loaded;
import org.queuebridge.ui.queues.QueueListModel;
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

    /** The row that was clicked, by the check box or beside it, is the one that Space toggles; no other is colored. */
    @Test
    void thereIsOneSelectionAndTheKeysActOnTheRowThatWasClicked() throws Exception {
        Fx.run(this::layOut);
        Fx.run(() -> {
            Fx.click(requireNonNull(row(2).lookup(".check-box")));
            assertThat(selected()).containsExactly("Support");
            press(KeyCode.SPACE);
            assertThat(selected()).isEmpty();

            Fx.click(name(1));
            assertThat(selected()).as("a click selects nothing").isEmpty();
            press(KeyCode.SPACE);
            assertThat(selected()).containsExactly("Sales");
            assertThat(checkedRows()).containsExactly(1);
            Fx.click(name(0));
            layOut();
            assertThat(checkedRows()).containsExactly(1);
            assertThat(table().getSelectionModel().getSelectedIndices()).containsExactly(0);
            assertThat(table().chosen()).extracting(Queue::name).containsExactly("Billing");
        });
    }

    @Test
    void twoClicksSelectTheRowAndTwoOnItsCheckBoxUndoThemselves() throws Exception {
        Fx.run(this::layOut);
        Fx.run(() -> {
            Fx.doubleClick(name(1));
            assertThat(selected()).containsExactly("Sales");
            Fx.doubleClick(name(1));
            assertThat(selected()).isEmpty();
            Fx.doubleClick(requireNonNull(row(1).lookup(".check-box")));
            assertThat(selected()).isEmpty();
        });
    }

    @Test
    void shiftSelectsRangesByMouseAndByKeys() throws Exception {
        Fx.run(this::layOut);
        Fx.run(() -> {
            Fx.click(name(0));
            Fx.shiftClick(name(2));
            assertThat(selected()).containsExactly("Billing", "Sales", "Support");
            Fx.shiftClick(name(1));
            assertThat(selected()).containsExactly("Billing", "Sales");
            assertThat(table().chosen()).as("what a menu is for").hasSize(2);

            model.selectOnly(List.of());
            Fx.click(name(2));
            shift(KeyCode.UP);
            shift(KeyCode.UP);
            assertThat(selected()).containsExactly("Billing", "Sales", "Support");
            shift(KeyCode.DOWN);
            assertThat(selected()).containsExactly("Sales", "Support");
            assertThat(table().getSelectionModel().getSelectedIndex()).isEqualTo(1);
        });
    }

    @Test
    void theBoxInTheHeaderSelectsAllThatAreShownAndTellsWhereSomeAre() throws Exception {
        Fx.run(() -> model.toggle("1"));
        Fx.run(() -> {
            CheckBox all = (CheckBox) stage.getScene().lookup("#select-shown");
            assertThat(all.isIndeterminate()).isTrue();
            all.fire();
        });
        Fx.run(() -> {
            CheckBox all = (CheckBox) stage.getScene().lookup("#select-shown");
            assertThat(selected()).hasSize(3);
            assertThat(all.isIndeterminate()).isFalse();
            assertThat(all.isSelected()).isTrue();
            assertThat(all.getAccessibleText()).isEqualTo("Clear the selection of all 3 shown queues");
            all.fire();
            assertThat(selected()).isEmpty();
            Fx.press(table(), KeyCode.A, true);
            assertThat(selected()).hasSize(3);
        });
    }

    @Test
    void givesRowsTheirHeightAtOnceAndMoreToLargerText() throws Exception {
        Fx.run(() -> assertThat(rowHeights()).containsOnly(35.0));
        Fx.run(() -> {
            requireNonNull(dressing).fontSizeProperty().set(Appearance.LARGEST);
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

    private Node name(int index) {
        return row(index).lookupAll(".table-cell").stream()
                .filter(cell -> cell instanceof TableCell<?, ?> text && text.getText() != null)
                .findFirst()
                .orElseThrow();
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

    private void press(KeyCode key) {
        Fx.press(requireNonNull(stage.getScene().getFocusOwner()), key, false);
        layOut();
    }

    private void shift(KeyCode key) {
        Event.fireEvent(table(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, true, false, false, false));
    }

    private List<Integer> checkedRows() {
        PseudoClass checked = PseudoClass.getPseudoClass("checked");
        return table().lookupAll(".table-row-cell").stream()
                .filter(row -> row.getPseudoClassStates().contains(checked))
                .map(row -> ((TableRow<?>) row).getIndex())
                .toList();
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
