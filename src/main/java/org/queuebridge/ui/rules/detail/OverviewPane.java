package org.queuebridge.ui.rules.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.rules.RuleHealth;
import org.queuebridge.ui.control.DetailParts;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.rules.model.RowPattern;
import org.queuebridge.ui.rules.model.RuleQueue;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.table.HealthMark;
import org.queuebridge.words.FlawWords;
import org.queuebridge.words.Messages;

/** The tab Overview of the selected rule: what it does, and its issues. */
final class OverviewPane extends VBox {
    void show(RuleRow line) {
        List<Node> parts = new ArrayList<>();
        line.health().forEach(health -> parts.add(notice(health, line)));
        parts.add(DetailParts.fact("rules.overview.state", new WrappedLabel(line.stateWords())));
        if (!line.rule().description().isBlank()) {
            parts.add(DetailParts.fact(
                    "rules.overview.description", new WrappedLabel(line.rule().description())));
        }
        parts.add(DetailParts.fact("rules.overview.ended", new WrappedLabel(line.endedWords())));
        List<String> sentences = new RowPattern(line).sentences();
        if (!sentences.isEmpty()) {
            parts.add(DetailParts.fact("rules.overview.pattern", new WrappedLabel(String.join("\n", sentences))));
        }
        parts.add(queues(line));
        parts.add(DetailParts.fact(
                "rules.overview.bus", DetailParts.copyable(line.rule().bus(), Messages.text("rules.overview.bus"))));
        if (line.isSet()) {
            parts.add(DetailParts.fact("rules.overview.rules", new WrappedLabel(String.join("\n", line.ruleNames()))));
        } else {
            parts.add(DetailParts.fact(
                    "rules.overview.arn", DetailParts.copyable(line.rule().arn(), Messages.text("rules.arn"))));
        }
        line.rule()
                .roleArn()
                .ifPresent(role -> parts.add(DetailParts.fact(
                        "rules.overview.role", DetailParts.copyable(role, Messages.text("rules.arn")))));
        line.rule()
                .managedBy()
                .ifPresent(
                        service -> parts.add(DetailParts.fact("rules.overview.managed-by", new WrappedLabel(service))));
        getChildren().setAll(parts);
    }

    private static Notice notice(RuleHealth health, RuleRow line) {
        Notice notice = new Notice();
        Notice.Kind kind = switch (HealthMark.of(health)) {
            case DANGER -> Notice.Kind.DANGER;
            case WARNING -> Notice.Kind.WARNING;
            case OFF, FINE -> Notice.Kind.INFO;
        };
        String flaws = flaws(line);
        if (health == RuleHealth.TARGETS_UNREAD) {
            line.insight().targetsUnread().ifPresent(notice::show);
        } else if ((health == RuleHealth.CAN_NEVER_MATCH || health == RuleHealth.MAY_NOT_MATCH) && !flaws.isEmpty()) {
            notice.show(kind, Messages.text("health." + health + ".what"), flaws);
        } else {
            notice.show(
                    kind, Messages.text("health." + health + ".what"), Messages.text("health." + health + ".advice"));
        }
        return notice;
    }

    private static String flaws(RuleRow line) {
        return String.join(
                "\n",
                line.insight().reading().map(PatternReading::flaws).orElse(List.of()).stream()
                        .map(FlawWords::of)
                        .toList());
    }

    private static Node queues(RuleRow line) {
        VBox fact = DetailParts.fact("rules.overview.queues");
        boolean whole = line.insight()
                .reading()
                .filter(reading -> !reading.everything() && !reading.otherQueues())
                .isPresent();
        if (!whole) {
            fact.getChildren().add(new WrappedLabel(line.queueWords()));
        }
        line.queuesByName().forEach(queue -> fact.getChildren().add(queue(queue)));
        return fact;
    }

    private static Node queue(RuleQueue queue) {
        Label name = new WrappedLabel(
                queue.name().orElse(Messages.text(queue.missing() ? "rules.queue.gone" : "rules.queue.not-loaded")));
        if (queue.missing()) {
            name.getStyleClass().add("missing");
        }
        HBox id = DetailParts.copyable(queue.id(), Messages.text("rules.queue.id"));
        VBox entry = new VBox(name, id);
        entry.getStyleClass().add("queue-entry");
        return entry;
    }
}
