package org.queuebridge.ui.rules.table;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.rules.RuleIssue;
import org.queuebridge.ui.control.table.GraphicCell;
import org.queuebridge.ui.rules.model.RowResult;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.words.Messages;

/** The last change's result and the issues of a rule, as badges. */
final class IssuesCell extends GraphicCell<RuleRow> {
    private final HBox badges = new HBox();

    IssuesCell() {
        badges.getStyleClass().add("badges");
        badges.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void show(RuleRow line) {
        badges.getChildren()
                .setAll(Stream.concat(
                                line.result().stream()
                                        .map(result ->
                                                badge(result, line.badges().isEmpty())),
                                line.badges().stream().map(IssuesCell::badge))
                        .toList());
        setGraphic(badges);
        String more = Stream.concat(
                        line.result().stream()
                                .filter(result -> !result.complete())
                                .map(RowResult::why),
                        Stream.of(line.queueChanges()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        setTooltip(more.isEmpty() ? null : new Tooltip(more));
    }

    /** With several badges, only the icon of the result is shown. */
    private static Label badge(RowResult result, boolean alone) {
        Label badge = new Label(result.words(), new FontIcon(result.complete() ? Feather.CHECK : Feather.X));
        badge.setMinWidth(USE_PREF_SIZE);
        boolean signOnly = result.complete() && !alone;
        badge.setContentDisplay(signOnly ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        badge.getStyleClass().add("badge");
        badge.pseudoClassStateChanged(PseudoClass.getPseudoClass("sign-only"), signOnly);
        badge.pseudoClassStateChanged(PseudoClass.getPseudoClass(result.complete() ? "success" : "danger"), true);
        return badge;
    }

    static Label badge(RuleIssue issue) {
        Label badge = new Label(Messages.text("issue." + issue));
        badge.getStyleClass().add("badge");
        badge.pseudoClassStateChanged(
                PseudoClass.getPseudoClass(IssueMark.of(issue).name().toLowerCase(Locale.ROOT)), true);
        return badge;
    }
}
