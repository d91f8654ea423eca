package org.queuebridge.ui.rules;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.pattern.PatternReading;
import org.queuebridge.rules.Health;
import org.queuebridge.ui.control.Detail;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.words.FlawWords;
import org.queuebridge.ui.words.Words;

/** What the selected rule is and does, and what is wrong with it. */
final class OverviewPane extends VBox {
    void show(RuleLine line) {
        List<Node> parts = new ArrayList<>();
        line.health().forEach(health -> parts.add(notice(health, line)));
        parts.add(Detail.fact("rules.overview.state", Detail.text(line.stateWords())));
        if (!line.rule().description().isBlank()) {
            parts.add(Detail.fact(
                    "rules.overview.description", Detail.text(line.rule().description())));
        }
        parts.add(Detail.fact("rules.overview.ended", Detail.text(line.endedWords())));
        List<String> sentences = line.sentences();
        if (!sentences.isEmpty()) {
            parts.add(Detail.fact("rules.overview.pattern", Detail.text(String.join("\n", sentences))));
        }
        parts.add(queues(line));
        parts.add(Detail.fact(
                "rules.overview.bus", Detail.copyable(line.rule().bus(), Words.text("rules.overview.bus"))));
        if (line.isSet()) {
            parts.add(Detail.fact("rules.overview.rules", Detail.text(String.join("\n", line.ruleNames()))));
        } else {
            parts.add(Detail.fact(
                    "rules.overview.arn", Detail.copyable(line.rule().arn(), Words.text("rules.arn"))));
        }
        line.rule()
                .roleArn()
                .ifPresent(role ->
                        parts.add(Detail.fact("rules.overview.role", Detail.copyable(role, Words.text("rules.arn")))));
        line.rule()
                .managedBy()
                .ifPresent(service -> parts.add(Detail.fact("rules.overview.managed-by", Detail.text(service))));
        getChildren().setAll(parts);
    }

    private static Notice notice(Health health, RuleLine line) {
        Notice notice = new Notice();
        Notice.Kind kind = switch (Mark.of(health)) {
            case DANGER -> Notice.Kind.DANGER;
            case WARNING -> Notice.Kind.WARNING;
            case OFF, FINE -> Notice.Kind.INFO;
        };
        String flaws = flaws(line);
        if (health == Health.TARGETS_UNREAD) {
            line.insight().targetsUnread().ifPresent(notice::show);
        } else if ((health == Health.CAN_NEVER_MATCH || health == Health.MAY_NOT_MATCH) && !flaws.isEmpty()) {
            notice.show(kind, Words.text("health." + health + ".what"), flaws);
        } else {
            notice.show(kind, Words.text("health." + health + ".what"), Words.text("health." + health + ".advice"));
        }
        return notice;
    }

    private static String flaws(RuleLine line) {
        return String.join(
                "\n",
                line.insight().reading().map(PatternReading::flaws).orElse(List.of()).stream()
                        .map(FlawWords::of)
                        .toList());
    }

    private static Node queues(RuleLine line) {
        VBox fact = Detail.fact("rules.overview.queues");
        boolean whole = line.insight()
                .reading()
                .filter(reading -> !reading.everything() && !reading.otherQueues())
                .isPresent();
        if (!whole) {
            fact.getChildren().add(Detail.text(line.queueWords()));
        }
        line.queuesByName().forEach(queue -> fact.getChildren().add(queue(queue)));
        return fact;
    }

    private static Node queue(RuleQueue queue) {
        Label name = Detail.text(
                queue.name().orElse(Words.text(queue.missing() ? "rules.queue.gone" : "rules.queue.not-loaded")));
        if (queue.missing()) {
            name.getStyleClass().add("missing");
        }
        HBox id = Detail.copyable(queue.id(), Words.text("rules.queue.id"));
        VBox entry = new VBox(name, id);
        entry.getStyleClass().add("queue-entry");
        return entry;
    }
}
