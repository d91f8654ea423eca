package org.queuebridge.ui.rules.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.rules.RuleIssue;
import org.queuebridge.ui.control.DetailParts;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.rules.model.RowPattern;
import org.queuebridge.ui.rules.model.RuleQueue;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.table.IssueMark;
import org.queuebridge.words.FlawWords;
import org.queuebridge.words.Messages;

/** The tab Overview of the selected rule: its issues, and what it does; in two columns where there is room. */
final class OverviewPane extends GridPane {
    private static final double TWO_COLUMNS = 680;
    private static final double GAP = 14;

    private final VBox issues = new VBox();
    private final VBox meaning = new VBox();
    private final VBox identity = new VBox();

    private final VBox side;

    /** @param chart what was counted of the rule */
    OverviewPane(Node chart) {
        side = new VBox(GAP, chart, identity);
        for (VBox part : List.of(issues, meaning, side)) {
            GridPane.setHgrow(part, Priority.ALWAYS);
        }
        List.of(issues, meaning, identity).forEach(part -> part.getStyleClass().add("overview-part"));
        getStyleClass().add("overview");
        // No row gap: a hidden first row would leave its own.
        GridPane.setMargin(issues, new Insets(0, 0, GAP, 0));
        getChildren().addAll(issues, meaning, side);
        widthProperty().map(width -> width.doubleValue() >= TWO_COLUMNS).subscribe(this::arrange);
    }

    private void arrange(boolean wide) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(wide ? 50 : 100);
        getColumnConstraints().setAll(wide ? List.of(column, column) : List.of(column));
        GridPane.setConstraints(issues, 0, 0, wide ? 2 : 1, 1);
        GridPane.setConstraints(meaning, 0, 1);
        GridPane.setConstraints(side, wide ? 1 : 0, wide ? 1 : 2);
        GridPane.setMargin(side, wide ? Insets.EMPTY : new Insets(GAP, 0, 0, 0));
    }

    void show(RuleRow line) {
        issues.getChildren()
                .setAll(line.issues().stream().map(issue -> notice(issue, line)).toList());
        Visibility.set(issues, !line.issues().isEmpty());
        meaning.getChildren().setAll(meaning(line));
        identity.getChildren().setAll(identity(line));
    }

    private static List<Node> meaning(RuleRow line) {
        List<Node> parts = new ArrayList<>();
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
        return parts;
    }

    private static List<Node> identity(RuleRow line) {
        List<Node> parts = new ArrayList<>();
        parts.add(DetailParts.fact(
                "rules.overview.bus", DetailParts.shortened(line.rule().bus(), Messages.text("rules.overview.bus"))));
        if (line.isSet()) {
            parts.add(DetailParts.fact("rules.overview.rules", new WrappedLabel(String.join("\n", line.ruleNames()))));
        } else {
            parts.add(DetailParts.fact(
                    "rules.overview.arn", DetailParts.shortened(line.rule().arn(), Messages.text("rules.arn"))));
        }
        line.rule()
                .roleArn()
                .ifPresent(role -> parts.add(DetailParts.fact(
                        "rules.overview.role", DetailParts.shortened(role, Messages.text("rules.arn")))));
        line.rule()
                .managedBy()
                .ifPresent(
                        service -> parts.add(DetailParts.fact("rules.overview.managed-by", new WrappedLabel(service))));
        return parts;
    }

    private static Notice notice(RuleIssue issue, RuleRow line) {
        Notice notice = new Notice();
        Notice.Kind kind = switch (IssueMark.of(issue)) {
            case DANGER -> Notice.Kind.DANGER;
            case WARNING -> Notice.Kind.WARNING;
            case OFF, FINE, LOADING -> Notice.Kind.INFO;
        };
        String flaws = flaws(line);
        if (issue == RuleIssue.TARGETS_UNREAD) {
            line.insight().targetsUnread().ifPresent(notice::show);
        } else if ((issue == RuleIssue.CAN_NEVER_MATCH || issue == RuleIssue.MAY_NOT_MATCH) && !flaws.isEmpty()) {
            notice.show(kind, Messages.text("issue." + issue + ".what"), flaws);
        } else {
            notice.show(kind, line.what(issue), Messages.text("issue." + issue + ".advice"));
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
                queue.name().isPresent()
                        ? queue.words()
                        : Messages.text(queue.missing() ? "rules.queue.gone" : "rules.queue.not-loaded"));
        if (queue.missing()) {
            name.getStyleClass().add("missing");
        }
        HBox id = DetailParts.copyable(queue.id(), Messages.text("rules.queue.id"));
        VBox entry = new VBox(name, id);
        entry.getStyleClass().add("queue-entry");
        return entry;
    }
}
