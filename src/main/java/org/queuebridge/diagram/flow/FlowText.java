package org.queuebridge.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.queuebridge.diagram.flow.FlowGraph.Edge;
import org.queuebridge.rules.coverage.CoverageMark;
import org.queuebridge.words.Messages;

/** The flow map in sentences, for people who do not see it. */
public final class FlowText {
    private FlowText() {}

    /** A line for each rule, and one for the queues that no rule covers. */
    public static List<String> lines(FlowGraph graph) {
        List<String> lines = new ArrayList<>();
        Map<Integer, List<String>> from = neighbors(graph.queues(), graph.incoming(), true);
        Map<Integer, List<String>> to = neighbors(graph.targets(), graph.outgoing(), false);
        for (int rule = 0; rule < graph.rules().size(); rule++) {
            FlowNode node = graph.rules().get(rule);
            String line = Messages.text("diagram.line", node.title(), joined(from.get(rule)), joined(to.get(rule)));
            lines.add(withIssues(line, node));
        }
        Map<Integer, List<String>> used = neighbors(graph.rules(), graph.incoming(), false);
        for (int queue = 0; queue < graph.queues().size(); queue++) {
            FlowNode node = graph.queues().get(queue);
            if (!used.containsKey(queue)) {
                lines.add(Messages.text("diagram.line.uncovered", node.title(), node.detail()));
            }
        }
        return lines;
    }

    /** A node with its neighbors, as a screen reader says it. */
    public static String spoken(FlowGraph graph, int column, int place) {
        FlowNode node = graph.columns().get(column).get(place);
        String words = node.detail().isEmpty()
                ? node.title()
                : Messages.text("diagram.spoken.queues", node.title(), node.detail());
        if (!node.issues().isEmpty()) {
            words = Messages.text("diagram.spoken.issues", words, String.join(", ", node.issues()));
        }
        if (column > 0) {
            List<Edge> edges = graph.edges().get(column - 1);
            words = Messages.text(
                    "diagram.spoken.from",
                    words,
                    joined(neighbors(graph.columns().get(column - 1), edges, true)
                            .get(place)));
        }
        if (column < 2) {
            List<Edge> edges = graph.edges().get(column);
            words = Messages.text(
                    "diagram.spoken.to",
                    words,
                    joined(neighbors(graph.columns().get(column + 1), edges, false)
                            .get(place)));
        }
        return words;
    }

    /**
     * For each node at one end of the edges, the titles of those at the other end.
     *
     * @param nodes those at the other end
     * @param there whether these are where the edges begin
     */
    private static Map<Integer, List<String>> neighbors(List<FlowNode> nodes, List<Edge> edges, boolean there) {
        Map<Integer, List<String>> neighbors = new TreeMap<>();
        for (Edge edge : edges) {
            String title = nodes.get(there ? edge.from() : edge.to()).title();
            String marked = edge.mark() == CoverageMark.FULL
                    ? title
                    : Messages.text("diagram.spoken.marked", title, Messages.text("diagram.legend." + edge.mark()));
            neighbors
                    .computeIfAbsent(there ? edge.to() : edge.from(), _ -> new ArrayList<>())
                    .add(marked);
        }
        return neighbors;
    }

    private static String joined(@Nullable List<String> titles) {
        return titles == null ? Messages.text("diagram.spoken.nothing") : String.join(", ", titles);
    }

    private static String withIssues(String line, FlowNode node) {
        return node.issues().isEmpty()
                ? line
                : Messages.text("diagram.line.issues", line, String.join(", ", node.issues()));
    }
}
