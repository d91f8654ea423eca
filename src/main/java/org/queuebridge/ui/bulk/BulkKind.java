package org.queuebridge.ui.bulk;

/** What can be done to several rules. The words are in {@code messages.properties} under {@code bulk.kind.<NAME>}. */
public enum BulkKind {
    ADD_QUEUES,
    REMOVE_QUEUES,
    ADD_TARGETS,
    REMOVE_TARGETS;

    /** Whether queues are picked for it. */
    boolean ofQueues() {
        return this == ADD_QUEUES || this == REMOVE_QUEUES;
    }
}
