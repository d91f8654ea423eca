package org.queuebridge.ui.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.ui.compose.form.FormDialogs;
import org.queuebridge.ui.compose.form.HandWrittenEditor;
import org.queuebridge.ui.compose.form.HandWrittenPattern;
import org.queuebridge.ui.compose.form.PatternPreview;
import org.queuebridge.ui.compose.form.RuleForm;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.ComputeNotice;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.control.code.CodeView;
import org.queuebridge.words.FlawWords;
import org.queuebridge.words.Messages;

/** The tab Pattern: the event pattern with queue names beside ids, and its size against the limit. */
final class PreviewPane extends VBox {
    private static final int LINES_ABOVE = 3;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final CodeView code = new CodeView(Messages.text("compose.preview"));
    private final EmptyState empty = new EmptyState();
    private final ProgressBar meter = new ProgressBar(0);
    private final Label size = new WrappedLabel("", "small");
    private final Label flaw = new WrappedLabel("", "field-warning");
    private Set<String> shown = Set.of();
    private final HandWrittenEditor editor;
    private final HandWrittenPattern hand;
    private final Hyperlink handOrComposed;
    private final Button copy;
    private final Hyperlink test;
    private final Hyperlink limit;

    PreviewPane(ComposeModel model, ComposeNavigation links, FormDialogs settings) {
        limit = Buttons.link("", settings::chooseLimit);
        limit.setId("pattern-limit");
        limit.setTooltip(new Tooltip(Messages.text("compose.limit.tip")));
        getStyleClass().add("preview-pane");
        setMinHeight(220);
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
        test = Buttons.link(Messages.text("compose.test"), links::test);
        test.setId("test-pattern");
        hand = model.form().hand();
        editor = new HandWrittenEditor(hand);
        handOrComposed = Buttons.link("", this::switchHandWritten);
        handOrComposed.setId("hand-or-composed");
        StackPane content = new StackPane(code, empty, editor);
        VBox.setVgrow(content, Priority.ALWAYS);
        empty.show(Feather.CODE, Messages.text("compose.preview.none.title"), Messages.text("compose.preview.none"));
        getChildren()
                .addAll(heading(), new ComputeNotice(model.preview().failureProperty()), content, footer(model.form()));
        model.previewProperty().subscribe(this::show);
        hand.textProperty().subscribe(_ -> show(model.previewProperty().get()));
    }

    /** Writing by hand starts from the composed pattern. */
    private void switchHandWritten() {
        if (hand.used()) {
            hand.compose();
        } else {
            hand.write(code.getItems().stream().map(JsonLayout.Line::text).collect(Collectors.joining("\n")));
            editor.requestFocus();
        }
    }

    private Node heading() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox heading = new HBox(handOrComposed, test, space, limit, copy);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Node footer(RuleForm form) {
        meter.setMaxWidth(Double.MAX_VALUE);
        meter.setAccessibleText(Messages.text("compose.size"));
        meter.setMinWidth(16);
        HBox.setHgrow(meter, Priority.ALWAYS);
        size.setId("pattern-size");
        size.setMinWidth(0);
        HBox row = new HBox(meter, size);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("meter");
        Label wrong = new WrappedLabel("", "field-error");
        wrong.setId("pattern-error");
        wrong.textProperty().bind(form.patternErrorProperty());
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        flaw.setId("pattern-flaw");
        flaw.managedProperty().bind(flaw.visibleProperty());
        VBox footer = new VBox(row, flaw, wrong);
        footer.getStyleClass().add("footer");
        return footer;
    }

    private void show(PatternPreview preview) {
        boolean some = preview.pattern().isPresent();
        code.show(
                preview.lines(),
                id -> Optional.ofNullable(preview.names().get(id)).filter(name -> !name.isEmpty()));
        follow(preview);
        code.setVisible(some && !hand.used());
        empty.setVisible(!some && !hand.used());
        editor.setVisible(hand.used());
        editor.show(preview.problem());
        handOrComposed.setText(Messages.text(hand.used() ? "compose.hand.compose" : "compose.hand.write"));
        copy.setDisable(!some);
        test.setDisable(!some);
        showFlaws(preview);
        PatternBudget.Usage usage = preview.usage();
        limit.setText(Messages.text("compose.limit", usage.limit()));
        meter.setProgress(Math.min(1.0, (double) usage.used() / usage.limit()));
        meter.pseudoClassStateChanged(OVER, !usage.fits());
        size.pseudoClassStateChanged(OVER, !usage.fits());
        size.setText(words(preview, usage));
    }

    /** Scrolls to the queue that was selected last. */
    private void follow(PatternPreview preview) {
        Set<String> ids = preview.names().keySet();
        List<JsonLayout.Line> lines = preview.lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i)
                    .item()
                    .filter(id -> ids.contains(id) && !shown.contains(id))
                    .isPresent()) {
                code.scrollTo(Math.max(0, i - LINES_ABOVE));
                break;
            }
        }
        shown = Set.copyOf(ids);
    }

    private String words(PatternPreview preview, PatternBudget.Usage usage) {
        if (!preview.parts().isEmpty()) {
            return Messages.text(
                    "compose.size.split",
                    usage.used(),
                    usage.limit(),
                    preview.parts().size());
        }
        if (hand.used()) {
            return Messages.text("compose.size.characters", usage.used(), usage.limit());
        }
        int queues = preview.names().size();
        return usage.fits()
                ? Messages.text(
                        "compose.size.fits",
                        usage.used(),
                        usage.limit(),
                        usage.left(),
                        queues,
                        queues + usage.moreQueues())
                : Messages.text("compose.size.over", usage.used(), usage.limit(), usage.queuesTooMany());
    }

    private void showFlaws(PatternPreview preview) {
        String why = preview.flaws().stream().map(FlawWords::of).collect(Collectors.joining(" "));
        flaw.setVisible(preview.matches() != Answer.YES);
        flaw.setText(
                Messages.text(preview.matches() == Answer.NO ? "compose.flaw.certain" : "compose.flaw.unknown", why));
    }
}
