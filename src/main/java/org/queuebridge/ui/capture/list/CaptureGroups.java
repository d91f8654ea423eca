package org.queuebridge.ui.capture.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts captured events together by conversation. */
final class CaptureGroups {
    private CaptureGroups() {}

    /** One line for each event, in the same order. */
    static List<CaptureLine> flat(List<CaptureRow> rows) {
        return rows.stream()
                .<CaptureLine>map(row -> new CaptureLine.Event(row, false))
                .toList();
    }

    /**
     * Conversations in the order of their newest events; in each, the events as they happened.
     *
     * @param rows newest first
     * @param closed the ids of conversations whose events are not shown
     */
    static List<CaptureLine> byConversation(List<CaptureRow> rows, Set<String> closed) {
        Map<String, List<CaptureRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.conversation(), _ -> new ArrayList<>())
                .add(row));
        List<CaptureLine> lines = new ArrayList<>();
        groups.forEach((id, group) -> {
            group.sort(Comparator.comparingLong(CaptureRow::number));
            boolean open = !closed.contains(id);
            lines.add(new CaptureLine.Conversation(id, group, open));
            if (open) {
                group.forEach(row -> lines.add(new CaptureLine.Event(row, true)));
            }
        });
        return lines;
    }
}
