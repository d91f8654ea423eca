package org.queuebridge.ui.palette;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.ui.control.ThemedPopOver;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.Messages;

/** Goes to anything by name, with the keyboard alone: a field, and below it what was found. */
public final class Palette {
    private static final double WIDTH = 0.5;
    private static final double LEAST_WIDTH = 560;
    private static final double HEIGHT = 0.5;
    private static final double MARGIN = 120;

    private final PaletteModel model;
    private final CustomTextField field = new CustomTextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private final Label footer = new WrappedLabel("", "muted", "small");
    private final VBox content = new VBox(field, list, footer);
    private Optional<ThemedPopOver> open = Optional.empty();
    /** Whether Enter was pressed for what is still searched. */
    private boolean goes;

    public Palette(PaletteModel model) {
        this.model = model;
        content.getStyleClass().add("palette");
        field.setId("palette-field");
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.getStyleClass().add("palette-field");
        field.setPromptText(Messages.text("palette.prompt"));
        field.textProperty().bindBidirectional(model.typedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setId("palette-list");
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(Messages.text("palette.found"));
        list.setPlaceholder(new Label(Messages.text("palette.none")));
        list.setCellFactory(_ -> new PaletteCell());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> go());
        list.getSelectionModel().selectedItemProperty().subscribe(this::say);
        model.foundProperty().subscribe(this::show);
        model.typedProperty().subscribe(_ -> goes = false);
        model.settledProperty().subscribe(settled -> {
            if (settled && goes) {
                go();
            }
        });
    }

    /** Opens it in the window of that node; where it is open, closes it. */
    public void toggle(Node at) {
        if (open.isPresent()) {
            close();
            return;
        }
        Scene window = at.getScene();
        model.begin();
        double width = Math.min(window.getWidth() - MARGIN, Math.max(LEAST_WIDTH, window.getWidth() * WIDTH));
        content.setPrefWidth(width);
        list.setPrefHeight(window.getHeight() * HEIGHT);
        ThemedPopOver popOver = new ThemedPopOver(Messages.text("palette.title"), content);
        popOver.setOnHiding(_ -> {
            open = Optional.empty();
            goes = false;
        });
        open = Optional.of(popOver);
        popOver.openAtTop(at);
        field.requestFocus();
    }

    private void close() {
        open.ifPresent(ThemedPopOver::hide);
    }

    private void onKey(KeyEvent key) {
        int row = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case UP -> select(row - 1);
            case DOWN -> select(row + 1);
            case PAGE_UP -> select(Math.max(0, row - 10));
            case PAGE_DOWN -> select(Math.min(list.getItems().size() - 1, row + 10));
            case ENTER -> go();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** From the last row to the first, and back. */
    private void select(int row) {
        int rows = list.getItems().size();
        if (rows > 0) {
            list.getSelectionModel().clearAndSelect(Math.floorMod(row, rows));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        }
    }

    /** Enter waits until the search has caught up, or it would go somewhere else than to what was typed. */
    private void go() {
        goes = !model.settledProperty().get();
        PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.possible() && !goes) {
            close();
            chosen.go().run();
        }
    }

    private void show(PaletteSearch.Found found) {
        list.getItems().setAll(found.entries());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        footer.setText(
                found.all() > found.entries().size()
                        ? Messages.text("palette.more", found.entries().size(), found.all())
                        : Messages.text("palette.keys"));
    }

    /** The field keeps the focus, so screen readers read the selected entry as a part of it. */
    private void say(@Nullable PaletteEntry selected) {
        field.setAccessibleText(
                selected == null
                        ? Messages.text("palette.none")
                        : Messages.text("palette.selected", selected.spoken()));
    }
}
