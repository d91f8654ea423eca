package org.queuebridge.ui.control.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.ThemedPopOver;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.control.WrappedTooltip;
import org.queuebridge.words.Messages;

/**
 * A sentence that says what is set, and opens the fields to change it: by a click anywhere on it, Enter or Space. What
 * is wrong with one of the fields is said below the sentence.
 */
public final class SummaryLine extends VBox {
    private final HBox sentence = new HBox();
    private final Label error = said("field-error", Feather.ALERT_CIRCLE);
    private final Label warning = said("field-warning", Feather.ALERT_TRIANGLE);
    private final WrappedTooltip tip = new WrappedTooltip();
    private final String title;
    private final Region fields;
    private final ThemedPopOver popOver;
    private final Map<String, String> errors = new LinkedHashMap<>();

    /**
     * A line without words.
     *
     * @param title names the fields, for screen readers
     */
    public SummaryLine(String title, Region fields) {
        this.title = title;
        this.fields = fields;
        popOver = new ThemedPopOver(title, fields);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        getStyleClass().add("summary-line");
        fields.getStyleClass().add("summary-fields");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("sentence");
        sentence.setAlignment(Pos.CENTER_LEFT);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(sentence, new FontIcon(Feather.EDIT_2));
        row.getStyleClass().add("summary-row");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, warning, error);
        Tooltip.install(this, tip);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                open();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            boolean plain = !key.isShortcutDown() && !key.isAltDown();
            if (plain && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
                open();
                key.consume();
            }
        });
    }

    private static Label said(String style, Feather sign) {
        Label label = new WrappedLabel("", style);
        label.setGraphic(new FontIcon(sign));
        Visibility.set(label, false);
        return label;
    }

    /** Shows the sentence. */
    public void say(List<? extends Node> parts) {
        if (!retext(parts)) {
            sentence.getChildren().setAll(parts);
        }
        String words = parts.stream()
                .map(SummaryLine::spoken)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        tip.setText(words);
        setAccessibleText(title + ": " + words);
    }

    /** Gives the labels that are there the new texts, which is faster while one types; not where others are needed. */
    private boolean retext(List<? extends Node> parts) {
        List<Node> there = sentence.getChildren();
        boolean same = there.size() == parts.size();
        for (int i = 0; same && i < parts.size(); i++) {
            same = there.get(i) instanceof Label
                    && parts.get(i) instanceof Label
                    && there.get(i).getStyleClass().equals(parts.get(i).getStyleClass());
        }
        for (int i = 0; same && i < parts.size(); i++) {
            ((Label) there.get(i)).setText(((Label) parts.get(i)).getText());
        }
        return same;
    }

    private static String spoken(Node part) {
        return Optional.ofNullable(part.getAccessibleText())
                .or(() -> part instanceof Label label ? Optional.of(label.getText()) : Optional.empty())
                .orElse("");
    }

    /** Words between the values. */
    public static Label word(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** What the line is about. */
    public static Label name(String text) {
        return shrinking(text, "strong");
    }

    /** Something that is set in the fields. */
    public static Label value(String text) {
        return shrinking(text, "value");
    }

    /** Names differ at their ends, so the middle is left out where there is no room. */
    private static Label shrinking(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        label.setMinWidth(0);
        return label;
    }

    /** Says what is wrong with a field while there is something; an empty text is nothing. */
    public SummaryLine error(String field, ObservableValue<String> wrong) {
        wrong.subscribe(words -> {
            errors.put(field, words);
            showErrors();
        });
        return this;
    }

    private void showErrors() {
        String words = errors.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> Messages.text("summary.error", each.getKey(), each.getValue()))
                .collect(Collectors.joining(" "));
        error.setText(words);
        Visibility.set(error, !words.isEmpty());
        pseudoClassStateChanged(LabeledField.WRONG, !words.isEmpty());
        setAccessibleHelp(words.isEmpty() ? warning.getText() : words);
    }

    /** Says what to consider; nothing where the text is empty. */
    public void warn(String words) {
        warning.setText(words);
        Visibility.set(warning, !words.isEmpty());
        showErrors();
    }

    /** Opens the fields; the focus goes to the first that is wrong, else to the first. */
    public void open() {
        popOver.open(this);
        firstWrong(fields).ifPresent(Node::requestFocus);
    }

    /** Closes the fields. */
    public void close() {
        popOver.hide();
    }

    private static Optional<Node> firstWrong(Parent where) {
        return where.getChildrenUnmodifiable().stream()
                .flatMap(node -> node.getPseudoClassStates().contains(LabeledField.WRONG)
                        ? Stream.of(node)
                        : node instanceof Parent parent ? firstWrong(parent).stream() : Stream.empty())
                .findFirst();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
