package org.queuebridge.changes.journal;

import java.util.List;

/** What journals hold. */
public final class Journals {
    private Journals() {}

    /** Every plan, whole, the newest first. */
    public static List<JournalEntry> entries(Journal journal) {
        return journal.list(1_000).heads().stream()
                .map(head -> journal.entry(head.id()))
                .toList();
    }
}
