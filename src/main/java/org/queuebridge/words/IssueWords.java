package org.queuebridge.words;

import java.util.List;
import org.queuebridge.domain.queue.QueueChange;
import org.queuebridge.rules.RuleIssue;

/** What an issue of a rule means. */
public final class IssueWords {
    private IssueWords() {}

    /**
     * A sentence, or one a line for each queue that the issue is about.
     *
     * @param changes what became of the rule's queues
     */
    public static String what(RuleIssue issue, List<QueueChange> changes) {
        List<String> queues = changes.stream()
                .filter(change -> RuleIssue.of(change) == issue)
                .map(QueueChangeWords::of)
                .toList();
        return queues.isEmpty() ? Messages.text("issue." + issue + ".what") : String.join("\n", queues);
    }
}
