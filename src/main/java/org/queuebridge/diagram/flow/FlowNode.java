package org.queuebridge.diagram.flow;

import java.util.List;

/**
 * A node of the flow map.
 *
 * @param key identifies it among the nodes of its column; of a rule its name, of a target its ARN
 * @param title its name, or how many it stands for
 * @param detail more about it in few words; may be empty
 * @param issues what is wrong with it, in words, worst first
 * @param look how it stands out
 * @param queueIds the queues that it stands for
 */
public record FlowNode(
        Kind kind, String key, String title, String detail, List<String> issues, Look look, List<String> queueIds) {
    public FlowNode {
        issues = List.copyOf(issues);
        queueIds = List.copyOf(queueIds);
    }

    /** What a node stands for. The words of their column are in the messages under {@code diagram.column.<NAME>}. */
    public enum Kind {
        QUEUES,
        /** Every queue, for rules without a condition on it. */
        ALL_QUEUES,
        /** What comes from elsewhere: a schedule, or events that are not the end of a queue's conversation. */
        OTHER_EVENTS,
        RULE,
        /** Rules that AWS listed without a name or an ARN. */
        UNREADABLE_RULES,
        TARGET,
        NO_TARGET,
        UNREAD_TARGETS
    }

    /** How a node stands out. */
    public enum Look {
        PLAIN,
        /** Disabled. */
        OFF,
        ISSUE,
        /** Something about it cannot be told. */
        DOUBT
    }
}
