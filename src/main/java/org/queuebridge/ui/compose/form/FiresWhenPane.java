package org.queuebridge.ui.compose.form;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.Messages;

/** When the rule fires: all choices with explanations. */
final class FiresWhenPane extends VBox {
    private final FiresWhenForm form;
    private final VBox choices = new VBox();

    FiresWhenPane(FiresWhenForm form) {
        this.form = form;
        getStyleClass().add("ended-pane");
        choices.getStyleClass().add("choices");
        getChildren().addAll(label("compose.meaning"), choices);
        form.formatProperty().subscribe(this::offer);
    }

    /** A format with one meaning leaves nothing to choose. */
    private void offer(EventFormat format) {
        boolean several = format.meanings().size() > 1;
        choices.getChildren().clear();
        if (several) {
            format.meanings().forEach(meaning -> choices.getChildren().add(choice(meaning)));
            choices.getChildren().addAll(customerLeft(), narrowing());
        }
        Visibility.set(this, several);
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
}
