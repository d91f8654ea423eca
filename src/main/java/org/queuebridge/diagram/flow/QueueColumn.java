package org.queuebridge.diagram.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.diagram.flow.FlowGraph.Edge;
import org.queuebridge.diagram.flow.FlowNode.Kind;
import org.queuebridge.diagram.flow.FlowNode.Look;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.coverage.CoverageMark;
import org.queuebridge.rules.coverage.CoverageMatrix;
import org.queuebridge.rules.coverage.CoverageMatrix.Row;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/**
 * The left column of the flow map: queues that the same rules cover are one node where there are many.
 *
 * @param edges to the rules, by their positions
 */
record QueueColumn(List<FlowNode> nodes, List<Edge> edges) {
    /** Fewer queues than this stand each for itself. */
    private static final int GROUP = 4;

    /** With more queues than this, two that have the same rules are a group already. */
    private static final int ROOM = 40;

    private static final int NAMED = 2;

    static QueueColumn of(CoverageMatrix matrix, boolean whole) {
        QueueColumn column = new QueueColumn(new ArrayList<>(), new ArrayList<>());
        column.addGroups(matrix);
        column.addOthers(matrix);
        if (whole) {
            column.addUncovered(matrix);
        }
        return column;
    }

    private void addGroups(CoverageMatrix matrix) {
        long named = matrix.rows().stream().filter(row -> !row.own().isEmpty()).count();
        int group = named > ROOM ? 2 : GROUP;
        matrix.groups().forEach((marks, rows) -> {
            if (!marks.isEmpty()) {
                Map<Look, List<Row>> looks = new LinkedHashMap<>();
                rows.forEach(row ->
                        looks.computeIfAbsent(look(row), _ -> new ArrayList<>()).add(row));
                looks.forEach((look, alike) -> {
                    if (alike.size() >= group) {
                        add(group(alike, look), marks);
                    } else {
                        alike.forEach(row -> add(single(row), marks));
                    }
                });
            }
        });
    }

    private void add(FlowNode node, Map<Integer, CoverageMark> marks) {
        int from = nodes.size();
        nodes.add(node);
        marks.forEach((rule, mark) -> edges.add(new Edge(from, rule, mark)));
    }

    private static Look look(Row row) {
        if (row.queue().isPresent()) {
            return Look.PLAIN;
        }
        return row.missing() ? Look.ISSUE : Look.DOUBT;
    }

    private static FlowNode single(Row row) {
        String shortId = RuleWords.shortId(row.id());
        return row.queue()
                .map(queue -> new FlowNode(
                        Kind.QUEUES,
                        row.id(),
                        queue.name(),
                        queue.division().name(),
                        List.of(),
                        Look.PLAIN,
                        List.of(row.id())))
                .orElseGet(() -> new FlowNode(
                        Kind.QUEUES,
                        row.id(),
                        shortId,
                        Messages.text(row.missing() ? "diagram.queue.missing" : "diagram.queue.not-loaded"),
                        List.of(),
                        look(row),
                        List.of(row.id())));
    }

    private static FlowNode group(List<Row> rows, Look look) {
        List<String> names = rows.stream()
                .map(row -> row.queue().map(Queue::name).orElse(RuleWords.shortId(row.id())))
                .toList();
        return new FlowNode(
                Kind.QUEUES,
                rows.getFirst().id(),
                title(look, rows.size()),
                RuleWords.few(names, NAMED),
                List.of(),
                look,
                rows.stream().map(Row::id).toList());
    }

    private static String title(Look look, int count) {
        return switch (look) {
            case PLAIN, OFF -> Messages.text("diagram.queues", count);
            case ISSUE -> Messages.text("diagram.queues.missing", count);
            case DOUBT -> Messages.text("diagram.queues.not-loaded", count);
        };
    }

    /** Every queue, schedules, and events of other kinds. */
    private void addOthers(CoverageMatrix matrix) {
        Map<Integer, CoverageMark> all = new LinkedHashMap<>();
        Map<Integer, CoverageMark> other = new LinkedHashMap<>();
        Map<Integer, CoverageMark> schedule = new LinkedHashMap<>();
        Map<Integer, CoverageMark> conditional = new LinkedHashMap<>();
        boolean[] reached = new boolean[matrix.rules().size()];
        edges.forEach(edge -> reached[edge.to()] = true);
        for (int place = 0; place < reached.length; place++) {
            RuleInsight rule = matrix.rules().get(place);
            CoverageMark everywhere = matrix.everywhere().get(place);
            if (everywhere != CoverageMark.NONE) {
                all.put(place, everywhere);
            } else if (!reached[place] && byCondition(rule)) {
                conditional.put(place, rule.delivers() == Answer.NO ? CoverageMark.OFF : CoverageMark.MAY);
            } else if (!reached[place]) {
                (rule.reading().isEmpty() ? schedule : other).put(place, elsewhere(rule));
            }
        }
        special(Kind.ALL_QUEUES, Messages.text("diagram.all-queues"), Messages.text("diagram.all-queues.detail"), all);
        special(
                Kind.QUEUES,
                Messages.text("diagram.by-condition"),
                Messages.text("diagram.by-condition.detail"),
                conditional);
        special(
                Kind.OTHER_EVENTS,
                Messages.text("diagram.other-events"),
                Messages.text("diagram.other-events.detail"),
                other);
        special(
                Kind.OTHER_EVENTS,
                Messages.text("diagram.schedule"),
                Messages.text("diagram.schedule.detail"),
                schedule);
    }

    /** Whether a rule has a condition on queues that no loaded queue meets. */
    private static boolean byCondition(RuleInsight rule) {
        return rule.reading().filter(reading -> reading.gate().conditional()).isPresent();
    }

    /** Whether a rule sends what does not come from queues. */
    private static CoverageMark elsewhere(RuleInsight rule) {
        if (!rule.rule().enabled()) {
            return CoverageMark.OFF;
        }
        Answer matches = rule.reading().map(reading -> reading.matches()).orElse(Answer.YES);
        return switch (matches) {
            case YES -> CoverageMark.FULL;
            case NO -> CoverageMark.OFF;
            case UNKNOWN -> CoverageMark.MAY;
        };
    }

    private void special(Kind kind, String title, String detail, Map<Integer, CoverageMark> marks) {
        if (!marks.isEmpty()) {
            add(new FlowNode(kind, title, title, detail, List.of(), Look.PLAIN, List.of()), marks);
        }
    }

    /** Queues of which no rule knows; none where a rule covers, or may cover, every queue. */
    private void addUncovered(CoverageMatrix matrix) {
        boolean perhaps =
                matrix.unreadable() > 0 || matrix.everywhere().stream().anyMatch(mark -> mark.covers() != Answer.NO);
        List<Row> rows = perhaps
                ? List.of()
                : Optional.ofNullable(matrix.groups().get(Map.<Integer, CoverageMark>of()))
                        .orElse(List.of());
        if (!rows.isEmpty()) {
            FlowNode group = group(rows, Look.PLAIN);
            add(
                    new FlowNode(
                            Kind.QUEUES,
                            "uncovered",
                            Messages.text("diagram.uncovered", rows.size()),
                            group.detail(),
                            List.of(Messages.text("diagram.uncovered.issue")),
                            Look.ISSUE,
                            group.queueIds()),
                    Map.of());
        }
    }
}
