package org.queuebridge.ui.queues.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckListView;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.ThemedPopOver;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.ui.control.table.RowFocus;
import org.queuebridge.ui.queues.QueueCounts.InDivision;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.words.Messages;

/** A chip that opens the list of divisions, to show only the queues of some. */
final class DivisionFilter extends Button {
    private static final PseudoClass FILTERING = PseudoClass.getPseudoClass("filtering");

    private final QueueListModel model;

    DivisionFilter(QueueListModel model) {
        this.model = model;
        setId("divisions");
        getStyleClass().add("chip");
        setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        setContentDisplay(ContentDisplay.RIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(_ -> open());
        model.divisionsProperty().subscribe(_ -> show());
        model.countsProperty().subscribe(_ -> show());
    }

    private List<InDivision> all() {
        return model.countsProperty().get().divisions();
    }

    private void show() {
        Set<String> chosen = model.divisionsProperty().get();
        Optional<InDivision> only = all().stream()
                .filter(each ->
                        chosen.size() == 1 && chosen.contains(each.division().id()))
                .findFirst();
        setText(only.map(each ->
                        Messages.text("queues.division.one", each.division().name(), each.queues()))
                .orElse(
                        chosen.isEmpty()
                                ? Messages.text("queues.division.all")
                                : Messages.text("queues.division.some", chosen.size())));
        pseudoClassStateChanged(FILTERING, !chosen.isEmpty());
        setDisable(all().isEmpty() && chosen.isEmpty());
    }

    private void open() {
        CheckListView<InDivision> list = new CheckListView<>(FXCollections.observableArrayList(all()));
        list.setId("division-list");
        list.setAccessibleText(Messages.text("queues.division.list"));
        list.setCellFactory(_ -> new CheckBoxListCell<>(
                list::getItemBooleanProperty,
                new WordsConverter<>(each ->
                        Messages.text("queues.division.row", each.division().name(), each.queues()))));
        RowFocus.onTab(list, list.getSelectionModel());
        Set<String> chosen = model.divisionsProperty().get();
        all().stream()
                .filter(each -> chosen.contains(each.division().id()))
                .forEach(each -> list.getCheckModel().check(each));
        list.getCheckModel().getCheckedItems().addListener((ListChangeListener<InDivision>) _ -> take(list));
        Hyperlink clear = Buttons.link(Messages.text("queues.division.clear"), list.getCheckModel()::clearChecks);
        clear.setId("division-clear");
        VBox content = new VBox(list, clear);
        content.getStyleClass().add("division-filter");
        new ThemedPopOver(Messages.text("queues.division.list"), content).open(this);
    }

    private void take(CheckListView<InDivision> list) {
        model.divisionsProperty()
                .set(list.getCheckModel().getCheckedItems().stream()
                        .map(each -> each.division().id())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
