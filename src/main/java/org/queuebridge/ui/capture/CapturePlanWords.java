package org.queuebridge.ui.capture;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.queuebridge.capture.CapturePlan;
import org.queuebridge.capture.LogRetention;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/** What a capture will make and remove, in sentences. */
final class CapturePlanWords {
    private static final String RIGHTS_OF_RULE = "events:PutRule, events:TagResource, events:PutTargets,"
            + " events:ListTargetsByRule, events:RemoveTargets, events:DeleteRule";
    private static final String RIGHTS_OF_QUEUE =
            "sqs:CreateQueue, sqs:TagQueue, sqs:ReceiveMessage," + " sqs:DeleteMessage, sqs:DeleteQueue";
    private static final String RIGHTS_OF_LOGS = "logs:CreateLogGroup, logs:DescribeLogGroups,"
            + " logs:PutRetentionPolicy, logs:PutResourcePolicy, logs:DeleteResourcePolicy, logs:FilterLogEvents";

    private CapturePlanWords() {}

    /** What is done, in its order. */
    static List<String> steps(CapturePlan plan) {
        String end = TimeWords.time(plan.removed(), ZoneId.systemDefault());
        Optional<String> group = plan.logGroup();
        return group.isEmpty()
                ? List.of(
                        Messages.text("capture.plan.queue", plan.name()),
                        Messages.text("capture.plan.rule", plan.name()),
                        Messages.text("capture.plan.target"),
                        Messages.text("capture.plan.remove", end))
                : List.of(
                        Messages.text("capture.plan.logs", group.get(), CapturePlan.LOG_DAYS),
                        Messages.text("capture.plan.rule", plan.name()),
                        Messages.text("capture.plan.policy"),
                        Messages.text("capture.plan.target.logs"),
                        Messages.text("capture.plan.remove.logs", end));
    }

    /** What was removed once a capture has ended, and what stays. */
    static String ended(CapturePlan plan, Optional<LogRetention> stays) {
        String removed = Messages.text(
                plan.logGroup().isPresent() ? "capture.ended.to-logs" : "capture.ended.to-queue", plan.name());
        return plan.logGroup()
                .flatMap(group -> stays.map(retention -> Messages.text("capture.ended.group", group, kept(retention))))
                .map(group -> removed + " " + group)
                .orElse(removed);
    }

    /** For how long a log group keeps its records. */
    static String kept(LogRetention retention) {
        return switch (retention) {
            case LogRetention.Days(int days) -> Messages.text("capture.kept.days", days);
            case LogRetention.Unlimited _ -> Messages.text("capture.kept.unlimited");
            case LogRetention.Unknown _ -> Messages.text("capture.kept.unknown");
        };
    }

    /** What else a person should know before they agree. */
    static List<String> notes(CapturePlan plan) {
        boolean logs = plan.logGroup().isPresent();
        return List.of(
                Messages.text("capture.plan.others"),
                Messages.text("capture.plan.data"),
                Messages.text(logs ? "capture.plan.cost.logs" : "capture.plan.cost"),
                Messages.text(
                        "capture.plan.rights", RIGHTS_OF_RULE + ", " + (logs ? RIGHTS_OF_LOGS : RIGHTS_OF_QUEUE)));
    }
}
