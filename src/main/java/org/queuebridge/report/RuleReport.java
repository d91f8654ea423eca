package org.queuebridge.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.queuebridge.changes.permission.PermissionCheck;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.RuleIssue;
import org.queuebridge.words.IssueWords;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/**
 * Rules as rows of a report.
 *
 * @param permissions reads the policies of targets
 */
record RuleReport(KnownQueues known, PermissionCheck permissions) {
    static List<String> columns() {
        return List.of(
                Messages.text("command.column.name"),
                Messages.text("command.column.state"),
                Messages.text("report.column.fires-when"),
                Messages.text("report.column.coverage"),
                Messages.text("command.column.queues"),
                Messages.text("command.column.targets"),
                Messages.text("command.column.delivery"),
                Messages.text("command.column.issues"),
                Messages.text("report.column.description"),
                Messages.text("report.column.arn"));
    }

    List<String> row(RuleInsight rule) {
        if (Thread.currentThread().isInterrupted()) {
            throw new FailureException(new Failure.Canceled());
        }
        RuleJson words = new RuleJson(known, permissions);
        return List.of(
                rule.rule().name(),
                Messages.text(rule.rule().enabled() ? "command.state.enabled" : "command.state.disabled"),
                RuleWords.ended(rule.reading()),
                coverage(RuleJson.coverage(rule)),
                rule.queueIds().stream().map(this::queue).collect(Collectors.joining(", ")),
                targets(rule),
                words.delivery(rule),
                rule.issues(known).stream()
                        .map(issue -> Messages.text("issue." + issue))
                        .collect(Collectors.joining(", ")),
                rule.rule().description(),
                rule.rule().arn());
    }

    private static String coverage(String word) {
        return switch (word) {
            case "all" -> Messages.text("report.coverage.all");
            case "some" -> Messages.text("report.coverage.some");
            case "none" -> Messages.text("report.coverage.none");
            default -> Messages.text("report.coverage.unknown");
        };
    }

    private String queue(String id) {
        return known.name(id).orElseGet(() -> known.complete() ? Messages.text("rules.queue.missing", id) : id);
    }

    private static String targets(RuleInsight rule) {
        return rule.targetsUnread().isPresent()
                ? Messages.text("rules.targets.unread")
                : rule.targets().stream().map(Target::arn).collect(Collectors.joining("\n"));
    }

    /** The rules of which it cannot be told whether a target accepts their events. */
    List<String> undecided(List<RuleInsight> rules) {
        RuleJson words = new RuleJson(known, permissions);
        return rules.stream()
                .filter(rule -> words.delivers(rule).contains(Answer.UNKNOWN))
                .map(rule -> rule.rule().name())
                .toList();
    }

    /** Rule, finding, and what to do; without those that are no issue. */
    static List<List<String>> findings(List<RuleInsight> rules, KnownQueues known) {
        List<List<String>> findings = new ArrayList<>();
        for (RuleInsight rule : rules) {
            for (RuleIssue issue : rule.issues(known)) {
                if (issue != RuleIssue.MANAGED) {
                    findings.add(List.of(
                            rule.rule().name(),
                            IssueWords.what(issue, rule.queueChanges(known)),
                            Messages.text("issue." + issue + ".advice")));
                }
            }
        }
        return findings;
    }
}
