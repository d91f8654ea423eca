package org.queuebridge.ui.bench;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.control.ComputeNotice;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.queues.QueueChoiceModel;
import org.queuebridge.words.Messages;

/**
 * Chooses a queue by name: matches are listed below while the user types. Down goes into the list, Enter chooses the
 * best match even while the search runs, and Esc leaves the choice unchanged.
 */
final class QueueChoiceBox extends VBox {
    private final SampleEventModel model;
    private final QueueChoiceModel choice;
    private final CustomTextField field = new CustomTextField();
    private final ListView<Queue> list = new ListView<>();
    private final Label none = new Label(Messages.text("bench.queue.none"));
    private final Label more = new Label();
    /** Whether Enter was pressed before the search had a result. */
    private boolean chooseFirst;

    /** The list that opens below {@link #field}. */
    QueueChoiceBox(SampleEventModel model, QueueChoiceModel choice) {
        this.model = model;
        this.choice = choice;
        getStyleClass().add("queue-box");
        field.setId("bench-queue");
        field.setPromptText(Messages.text("bench.queue.prompt"));
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.textProperty().subscribe(this::search);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onFieldKey);
        list.setId("bench-queues");
        list.setAccessibleText(Messages.text("bench.queue.found"));
        list.setCellFactory(_ -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onListKey);
        list.setOnMouseClicked(_ -> chooseListed());
        more.getStyleClass().addAll("muted", "small");
        getChildren().addAll(new ComputeNotice(choice.failureProperty()), list, none, more);
        open(false);
        choice.foundProperty().subscribe(this::show);
        model.queueNameProperty().subscribe(_ -> showUnlessSearching());
        field.focusedProperty().subscribe(_ -> leave());
        list.focusedProperty().subscribe(_ -> leave());
    }

    CustomTextField field() {
        return field;
    }

    private void showUnlessSearching() {
        if (!isVisible()) {
            showChosen();
        }
    }

    private void showChosen() {
        field.setText(model.queueNameProperty().get());
        open(false);
    }

    private void search(String typed) {
        chooseFirst = false;
        choice.searchProperty().set(typed);
        open(field.isFocused()
                && !typed.isBlank()
                && !typed.equals(model.queueNameProperty().get()));
    }

    private void open(boolean open) {
        chooseFirst = chooseFirst && open;
        setVisible(open);
    }

    private void onFieldKey(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> enterList();
            case ENTER -> {
                if (!isVisible()) {
                    return;
                }
                chooseFirst = true;
                chooseBest();
            }
            case ESCAPE -> {
                if (!isVisible()) {
                    return;
                }
                showChosen();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void enterList() {
        if (field.getText().equals(model.queueNameProperty().get())) {
            choice.searchProperty().set("");
        }
        open(true);
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private void onListKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            chooseListed();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            field.requestFocus();
            showChosen();
            key.consume();
        }
    }

    private void chooseBest() {
        QueueChoiceModel.Found found = choice.foundProperty().get();
        if (chooseFirst && choice.isSettled() && !found.queues().isEmpty()) {
            choose(found.queues().getFirst());
        }
    }

    private void chooseListed() {
        if (choice.isSettled()) {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::choose);
        } else {
            chooseFirst = true;
        }
    }

    private void choose(Queue queue) {
        field.requestFocus();
        model.choose(queue.id());
        showChosen();
        field.selectAll();
    }

    /** Leaving the field chooses nothing. */
    private void leave() {
        if (isVisible() && !field.isFocused() && !list.isFocused()) {
            showChosen();
        }
    }

    private void show(QueueChoiceModel.Found found) {
        list.setItems(FXCollections.observableList(found.queues()));
        boolean any = !found.queues().isEmpty();
        Visibility.set(list, any || list.isFocused());
        if (list.isFocused()) {
            list.getSelectionModel().selectFirst();
        }
        Visibility.set(none, !any);
        Visibility.set(more, found.all() > found.queues().size());
        more.setText(Messages.text("bench.queue.more", found.queues().size(), found.all()));
        chooseBest();
    }

    private static final class Cell extends ListCell<Queue> {
        @Override
        protected void updateItem(@Nullable Queue queue, boolean empty) {
            super.updateItem(queue, empty);
            setText(empty || queue == null ? null : queue.name());
        }
    }
}
