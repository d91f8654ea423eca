package org.queuebridge.ui.compose.form;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.Messages;

/** When the rule fires: one line, and on request all choices with explanations. */
final class FiresWhenPane extends VBox {
    private final FiresWhenForm form;
    private final Label summary = new WrappedLabel("");
    private final Label warning = new WrappedLabel("", "field-warning");
    private final VBox choices = new VBox();
    private final Hyperlink toggle;

    FiresWhenPane(FiresWhenForm form) {
        this.form = form;
        getStyleClass().add("ended-pane");
        toggle = Buttons.link(Messages.text("compose.meaning.choose"), this::toggle);
        toggle.setId("choose-meaning");
        toggle.setMinWidth(USE_PREF_SIZE);
        summary.setId("meaning-summary");
        warning.setId("meaning-warning");
        warning.managedProperty().bind(warning.visibleProperty());
        choices.getStyleClass().add("choices");
        choices.managedProperty().bind(choices.visibleProperty());
        choices.setVisible(false);
        getChildren().addAll(heading(), summary, choices, warning);
        form.formatProperty().subscribe(this::offer);
        form.endedProperty().subscribe(this::show);
        form.notSentProperty().subscribe(this::warn);
    }

    private Node heading() {
        Label title = new Label(Messages.text("compose.meaning"));
        title.getStyleClass().add("field-label");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox heading = new HBox(title, toggle);
        heading.setAlignment(Pos.BASELINE_LEFT);
        return heading;
    }

    private void toggle() {
        boolean open = !choices.isVisible();
        choices.setVisible(open);
        toggle.setText(Messages.text(open ? "compose.meaning.done" : "compose.meaning.choose"));
    }

    /** A format with one meaning leaves nothing to choose. */
    private void offer(EventFormat format) {
        boolean several = format.meanings().size() > 1;
        toggle.setVisible(several);
        choices.getChildren().clear();
        if (several) {
            format.meanings().forEach(meaning -> choices.getChildren().add(choice(meaning)));
            choices.getChildren().addAll(customerLeft(), narrowing());
        } else {
            choices.setVisible(false);
            toggle.setText(Messages.text("compose.meaning.choose"));
        }
    }

    private Node choice(EndMeaning meaning) {
        CheckBox box = new CheckBox(Messages.text("meaning." + meaning));
        box.setId("meaning-" + meaning);
        follow(box, ended -> implied(meaning, ended) || ended.meanings().contains(meaning), form::count, meaning);
        form.endedProperty().subscribe(ended -> box.setDisable(implied(meaning, ended)));
        VBox choice = new VBox(box, explanation(meaning, box));
        if (meaning == EndMeaning.AGENT_ENDED) {
            choice.getChildren().add(transfers());
        }
        choice.getStyleClass().add("choice");
        return choice;
    }

    /** Whoever gives up has left the queue too. */
    private static boolean implied(EndMeaning meaning, FiresWhen ended) {
        return meaning == EndMeaning.GAVE_UP && ended.meanings().contains(EndMeaning.LEFT_QUEUE);
    }

    private Node transfers() {
        CheckBox box = new CheckBox(Messages.text("compose.without-transfers"));
        box.setId("without-transfers");
        box.getStyleClass().add("indented");
        follow(box, FiresWhen::withoutTransfers, (_, out) -> form.leaveOutTransfers(out), EndMeaning.AGENT_ENDED);
        form.endedProperty().subscribe(ended -> box.setDisable(!ended.meanings().contains(EndMeaning.AGENT_ENDED)));
        return box;
    }

    /** Shown because people look for it, with why it is not available. */
    private static Node customerLeft() {
        CheckBox box = new CheckBox(Messages.text("meaning.CUSTOMER_LEFT"));
        box.setId("meaning-CUSTOMER_LEFT");
        box.setDisable(true);
        VBox choice = new VBox(box, explanation(EndMeaning.CUSTOMER_LEFT, box));
        choice.getStyleClass().add("choice");
        return choice;
    }

    private static Label explanation(EndMeaning meaning, CheckBox box) {
        String words =
                Messages.text("meaning." + meaning + ".when") + " " + Messages.text("meaning." + meaning + ".caveat");
        Label label = new WrappedLabel(words, "muted", "small", "indented");
        box.setAccessibleHelp(words);
        return label;
    }

    private Node narrowing() {
        VBox narrowing = new VBox(
                label("compose.media"),
                boxes(FiresWhen.MEDIA_TYPES, "media.", FiresWhen::mediaTypes, form::countMedia),
                label("compose.direction"),
                boxes(FiresWhen.DIRECTIONS, "direction.", FiresWhen::directions, form::countDirection));
        narrowing.getStyleClass().add("narrowing");
        return narrowing;
    }

    private static Label label(String key) {
        Label label = new Label(Messages.text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private Node boxes(
            List<String> values,
            String prefix,
            Function<FiresWhen, ? extends Collection<String>> chosen,
            BiConsumer<String, Boolean> command) {
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("boxes");
        for (String value : values) {
            CheckBox box = new CheckBox(Messages.text(prefix + value));
            box.setId(prefix.replace('.', '-') + value);
            follow(box, ended -> chosen.apply(ended).contains(value), command, value);
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    /** The check box shows the form's value, and a click changes that. */
    private <T> void follow(CheckBox box, Function<FiresWhen, Boolean> in, BiConsumer<T, Boolean> command, T value) {
        form.endedProperty().subscribe(ended -> box.setSelected(in.apply(ended)));
        box.setOnAction(_ -> command.accept(value, box.isSelected()));
    }

    private void show(FiresWhen ended) {
        String meanings = ended.meanings().stream()
                .map(meaning -> Messages.text("meaning." + meaning))
                .collect(Collectors.joining(" · "));
        String transfers = ended.withoutTransfers() ? Messages.text("compose.meaning.transfers") : "";
        String only = Stream.of(
                        ended.mediaTypes().stream().map(media -> Messages.text("media." + media)),
                        ended.directions().stream().map(direction -> Messages.text("direction." + direction)))
                .map(words -> words.collect(Collectors.joining(Messages.text("compose.meaning.or"))))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        summary.setText(
                meanings.isEmpty()
                        ? Messages.text("compose.meaning.none")
                        : meanings + transfers + (only.isEmpty() ? "" : Messages.text("compose.meaning.only", only)));
    }

    private void warn(List<EndMeaning> notSent) {
        warning.setVisible(!notSent.isEmpty());
        warning.setText(Messages.text(
                "compose.meaning.not-sent",
                notSent.stream()
                        .map(meaning -> meaning.event().topicSuffix())
                        .distinct()
                        .collect(Collectors.joining(", "))));
    }
}
