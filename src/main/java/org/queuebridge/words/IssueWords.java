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
        List<QueueChange> about =
                changes.stream().filter(change -> RuleIssue.of(change) == issue).toList();
        return about.isEmpty() ? Messages.text("issue." + issue + ".what") : QueueChangeWords.lines(about);
    }
}
