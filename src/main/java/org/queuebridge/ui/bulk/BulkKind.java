package org.queuebridge.ui.bulk;

/** The kinds of bulk edits. The words are in the messages under {@code bulk.kind.<NAME>}. */
public enum BulkKind {
    ADD_QUEUES,
    REMOVE_QUEUES,
    ADD_TARGETS,
    REMOVE_TARGETS
}
