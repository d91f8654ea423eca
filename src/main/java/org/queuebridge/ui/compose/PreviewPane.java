package org.queuebridge.ui.compose;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.ui.compose.form.FormDialogs;
import org.queuebridge.ui.compose.form.HandWrittenEditor;
import org.queuebridge.ui.compose.form.HandWrittenPattern;
import org.queuebridge.ui.compose.form.PatternPreview;
import org.queuebridge.ui.compose.form.RuleForm;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.ComputeNotice;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.WhenNarrow;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.control.code.CodeView;
import org.queuebridge.ui.control.code.FindBar;
import org.queuebridge.ui.session.AccountLimits;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.FlawWords;
import org.queuebridge.words.Messages;

/** The tab Pattern: the event pattern with queue names beside ids, and its size against the limit. */
final class PreviewPane extends VBox {
    private final CodeView code = new CodeView(Messages.text("compose.preview"));
    private final EmptyState empty = new EmptyState();
    private final SizeMeter meter;
    private final Label flaw = new WrappedLabel("", "field-warning");
    private Set<String> shown = Set.of();
    private final HandWrittenEditor editor;
    private final HandWrittenPattern hand;
    private final Button handOrComposed;
    private final Button copy;
    private final Button test;
    private final ToggleButton wrap = new ToggleButton();
    private final FindBar find;

    /**
     * @param background searches in long patterns
     * @param window the window's thread
     */
    PreviewPane(
            ComposeModel model,
            AccountLimits limits,
            ComposeNavigation links,
            FormDialogs settings,
            Executor background,
            Executor window) {
        getStyleClass().add("preview-pane");
        code.setId("pattern-preview");
        copy = Buttons.icon(
                Feather.COPY,
                Messages.text("compose.copy-pattern"),
                () -> model.previewProperty()
                        .get()
                        .pattern()
                        .map(EventPattern::text)
                        .ifPresent(CopyToClipboard::copy));
        copy.setId("copy-pattern");
        test = Buttons.flat(Messages.text("compose.test"), links::test);
        test.setId("test-pattern");
        hand = model.form().hand();
        editor = new HandWrittenEditor(hand, links::queueName);
        handOrComposed = Buttons.flat("", this::switchHandWritten);
        handOrComposed.setId("hand-or-composed");
        shortenTools();
        meter = new SizeMeter(limits, settings::chooseLimit);
        StackPane content = new StackPane(code, empty, editor);
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        empty.show(Feather.CODE, Messages.text("compose.preview.none.title"), Messages.text("compose.preview.none"));
        find = new FindBar(() -> hand.used() ? editor.searchable() : code, background, window);
        wrap.setId("wrap-lines");
        wrap.setGraphic(new FontIcon(Feather.CORNER_DOWN_LEFT));
        wrap.setTooltip(new Tooltip(Messages.text("code.wrap")));
        wrap.setAccessibleText(Messages.text("code.wrap"));
        wrap.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        wrap.selectedProperty().bindBidirectional(code.wrapProperty());
        editor.wrapProperty().bind(code.wrapProperty());
        getChildren().addAll(new ComputeNotice(model.preview().failureProperty()), find, content, footer(model.form()));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (Keys.FIND.match(key)) {
                find.open();
                key.consume();
            }
        });
        model.previewProperty().subscribe(this::show);
        hand.textProperty().subscribe(_ -> show(model.previewProperty().get()));
    }

    /** In a narrow pane the tools are icons: the tabs stand beside them. */
    private void shortenTools() {
        BooleanBinding narrow = WhenNarrow.than(this, flaw, 44);
        WhenNarrow.shorten(handOrComposed, Feather.EDIT_3, narrow);
        WhenNarrow.shorten(test, Feather.PLAY, narrow);
    }

    /** Whether long lines continue below. */
    BooleanProperty wrapProperty() {
        return code.wrapProperty();
    }

    /** What can be done with the pattern. */
    List<Node> tools() {
        return List.of(handOrComposed, test, wrap, copy);
    }

    /** Writing by hand starts from the composed pattern. */
    private void switchHandWritten() {
        if (hand.used()) {
            hand.compose();
        } else {
            hand.write(code.text().text());
            editor.requestFocus();
        }
    }

    private Node footer(RuleForm form) {
        Label wrong = new WrappedLabel("", "field-error");
        wrong.setId("pattern-error");
        wrong.textProperty().bind(form.patternErrorProperty());
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        flaw.setId("pattern-flaw");
        flaw.managedProperty().bind(flaw.visibleProperty());
        VBox footer = new VBox(flaw, wrong, meter);
        footer.getStyleClass().add("footer");
        return footer;
    }

    private void show(PatternPreview preview) {
        boolean some = preview.pattern().isPresent();
        code.show(
                preview.code(),
                id -> Optional.ofNullable(preview.names().get(id)).filter(name -> !name.isEmpty()));
        find.textChanged();
        follow(preview);
        code.setVisible(some && !hand.used());
        empty.setVisible(!some && !hand.used());
        editor.setVisible(hand.used());
        editor.show(preview.problem());
        handOrComposed.setText(Messages.text(hand.used() ? "compose.hand.compose" : "compose.hand.write"));
        copy.setDisable(!some);
        test.setDisable(!some);
        showFlaws(preview);
        meter.show(preview, hand.used());
    }

    /** Scrolls to the queue that was selected last. */
    private void follow(PatternPreview preview) {
        Set<String> ids = preview.names().keySet();
        List<JsonLayout.Line> lines = preview.code().lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i)
                    .item()
                    .filter(id -> ids.contains(id) && !shown.contains(id))
                    .isPresent()) {
                code.reveal(i);
                break;
            }
        }
        shown = Set.copyOf(ids);
    }

    private void showFlaws(PatternPreview preview) {
        String why = preview.flaws().stream().map(FlawWords::of).collect(Collectors.joining(" "));
        flaw.setVisible(preview.matches() != Answer.YES);
        flaw.setText(
                Messages.text(preview.matches() == Answer.NO ? "compose.flaw.certain" : "compose.flaw.unknown", why));
    }
}
