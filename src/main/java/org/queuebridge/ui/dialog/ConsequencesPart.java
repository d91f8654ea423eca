package org.queuebridge.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.Answer;
import org.queuebridge.rules.coverage.Consequences;
import org.queuebridge.rules.coverage.Consequences.OfQueue;
import org.queuebridge.rules.coverage.Consequences.OfTarget;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;
import org.queuebridge.words.PatternWords;
import org.queuebridge.words.RuleWords;

/** What stops, what may stop and what continues, by queues and targets. */
final class ConsequencesPart extends VBox {
    private static final int SHOWN = 6;

    ConsequencesPart() {
        setId("dialog-consequences");
        getStyleClass().add("confirmation-body");
    }

    void show(ConsequencesReading.State state) {
        getChildren().clear();
        switch (state) {
            case ConsequencesReading.State.Reading() -> say("dialog.stops.reading");
            case ConsequencesReading.State.Known(Consequences consequences) -> show(consequences);
            case ConsequencesReading.State.Failed(var failure) -> {
                say("dialog.stops.failed");
                getChildren().add(new WrappedLabel(FailureWords.of(failure).what(), "muted"));
            }
        }
    }

    private void show(Consequences consequences) {
        if (consequences.queues().isEmpty()
                && consequences.unnamedQueues() == Answer.NO
                && consequences.targets().isEmpty()) {
            say("dialog.nothing");
            return;
        }
        if (consequences.any() == Answer.NO) {
            say("dialog.covered");
        }
        list("dialog.queues.stop", queues(consequences, Answer.YES));
        list("dialog.queues.may-stop", queues(consequences, Answer.UNKNOWN));
        list("dialog.targets.stop", targets(consequences, Answer.YES));
        list("dialog.targets.may-stop", targets(consequences, Answer.UNKNOWN));
        list("dialog.queues.covered", queues(consequences, Answer.NO));
        list("dialog.targets.still", targets(consequences, Answer.NO));
    }

    private static List<String> queues(Consequences consequences, Answer stops) {
        List<String> queues = new ArrayList<>(consequences.queues().stream()
                .filter(queue -> queue.stops() == stops)
                .map(ConsequencesPart::words)
                .toList());
        if (stops != Answer.NO && consequences.unnamedQueues() == stops) {
            queues.add(Messages.text(consequences.queues().isEmpty() ? "dialog.queues.all" : "dialog.queues.other"));
        }
        return queues;
    }

    private static String words(OfQueue queue) {
        if (queue.coveredBy().isEmpty()) {
            return name(queue);
        }
        if (!queue.parts().isEmpty()) {
            String events = new PatternWords(value -> value).conditions(queue.parts());
            return Messages.text("dialog.part-of", name(queue), events, RuleWords.few(queue.coveredBy(), 2));
        }
        String key = queue.stops() == Answer.NO ? "dialog.by" : "dialog.partly-by";
        return Messages.text(key, name(queue), RuleWords.few(queue.coveredBy(), 2));
    }

    private static List<String> targets(Consequences consequences, Answer stops) {
        return consequences.targets().stream()
                .filter(target -> target.stops() == stops)
                .map(ConsequencesPart::words)
                .toList();
    }

    private static String words(OfTarget target) {
        String name = RuleWords.target(target.arn());
        return switch (target.stops()) {
            case YES -> name;
            case NO -> Messages.text("dialog.by", name, RuleWords.few(target.stillFrom(), 2));
            case UNKNOWN -> Messages.text("dialog.perhaps-by", name, RuleWords.few(target.perhapsFrom(), 2));
        };
    }

    /** The name; the id where there is none. */
    private static String name(OfQueue queue) {
        return queue.label().replace(" (" + queue.id() + ")", "");
    }

    private void say(String key) {
        getChildren().add(new WrappedLabel(Messages.text(key)));
    }

    /** A heading with a line for each; of many the first ones and how many more there are. */
    ConsequencesPart list(String key, List<String> items) {
        if (items.isEmpty()) {
            return this;
        }
        VBox list = new VBox(new WrappedLabel(Messages.text(key), "strong"));
        list.getStyleClass().add("dialog-list");
        items.stream().limit(SHOWN).forEach(item -> list.getChildren().add(item(item)));
        if (items.size() > SHOWN) {
            list.getChildren()
                    .add(new WrappedLabel(Messages.text("dialog.more", items.size() - SHOWN), "muted", "dialog-item"));
        }
        getChildren().add(list);
        return this;
    }

    private static HBox item(String words) {
        Label bullet = new Label("•");
        bullet.setMinWidth(Region.USE_PREF_SIZE);
        HBox item = new HBox(bullet, new WrappedLabel(words));
        item.getStyleClass().add("dialog-item");
        return item;
    }
}
