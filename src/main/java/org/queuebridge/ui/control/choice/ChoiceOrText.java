package org.queuebridge.ui.control.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.words.Messages;

/**
 * A list to search and choose from, whose last item is a field for anything else. A value that is not in the list is
 * shown in the field.
 */
public final class ChoiceOrText extends HBox {
    /** Stands for the last item; no value has a line break. */
    private static final String OTHER = "\n";

    private final StringProperty value;
    private final Map<String, String> choices;
    private final SearchableComboBox<String> box = new SearchableComboBox<>();
    private final TextField field = new TextField();
    private final BooleanProperty typing = new SimpleBooleanProperty();

    /**
     * @param id of the list; the field's has {@code -text} behind it
     * @param value what is chosen or typed; empty for nothing
     * @param choices the values of the list in their order, with what is shown for each
     * @param prompt what it means that nothing is chosen
     */
    public ChoiceOrText(String id, StringProperty value, Map<String, String> choices, ObservableValue<String> prompt) {
        this.value = value;
        this.choices = choices;
        getStyleClass().add("choice-or-text");
        box.setId(id);
        field.setId(id + "-text");
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        box.setConverter(new WordsConverter<>(this::words));
        fill();
        box.promptTextProperty().bind(prompt);
        field.setPromptText(Messages.text("choice.type"));
        box.setPlaceholder(new Label(Messages.text("choice.none")));
        field.textProperty().bindBidirectional(value);
        Button list = Buttons.icon(Feather.LIST, Messages.text("choice.list"), this::chooseFromList);
        list.setId(id + "-back");
        getChildren().addAll(box, field, list);
        typing.subscribe(is -> {
            Visibility.set(box, !is);
            Visibility.set(field, is);
            Visibility.set(list, is);
        });
        List.of(box, field).forEach(part -> {
            part.accessibleTextProperty().bind(accessibleTextProperty());
            part.accessibleHelpProperty().bind(accessibleHelpProperty());
        });
        getPseudoClassStates()
                .subscribe(() -> List.of(box, field)
                        .forEach(part -> part.pseudoClassStateChanged(
                                LabeledField.WRONG, getPseudoClassStates().contains(LabeledField.WRONG))));
        value.subscribe(this::show);
        box.setOnAction(_ -> choose());
    }

    /** Puts the focus on the list, or on the field while that is shown. */
    @Override
    public void requestFocus() {
        (typing.get() ? field : box).requestFocus();
    }

    private void fill() {
        List<String> items = new ArrayList<>(choices.keySet());
        items.add(OTHER);
        box.getItems().setAll(items);
    }

    private void show(String now) {
        if (choices.containsKey(now) || (now.isEmpty() && !field.isFocused())) {
            box.setValue(now.isEmpty() ? null : now);
            typing.set(typing.get() && field.isFocused());
        } else {
            typing.set(true);
        }
    }

    /** New items empty the box for a moment, which is not the user's choice. */
    private void choose() {
        String chosen = box.getValue();
        if (OTHER.equals(chosen)) {
            typing.set(true);
            value.set("");
            field.requestFocus();
        } else if (chosen != null) {
            value.set(chosen);
        }
    }

    private void chooseFromList() {
        typing.set(false);
        value.set(choices.containsKey(value.get()) ? value.get() : "");
        box.setValue(value.get().isEmpty() ? null : value.get());
        box.requestFocus();
    }

    private String words(String item) {
        return item.equals(OTHER) ? Messages.text("choice.other") : Objects.requireNonNullElse(choices.get(item), item);
    }
}
