package org.queuebridge.diagram.flow;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.queuebridge.rules.coverage.CoverageMark;

/**
 * From which queues events go through which rules to which targets.
 *
 * @param queues the first column
 * @param rules the second column
 * @param targets the third column
 * @param incoming the edges from queues to rules
 * @param outgoing the edges from rules to targets
 */
public record FlowGraph(
        List<FlowNode> queues, List<FlowNode> rules, List<FlowNode> targets, List<Edge> incoming, List<Edge> outgoing) {
    public FlowGraph {
        queues = List.copyOf(queues);
        rules = List.copyOf(rules);
        targets = List.copyOf(targets);
        incoming = List.copyOf(incoming);
        outgoing = List.copyOf(outgoing);
    }

    /**
     * Events go, or may go, from a node to one of the next column; by their positions.
     *
     * @param mark how certain it is, and whether it is all of them
     */
    public record Edge(int from, int to, CoverageMark mark) {}

    /** The columns, from left to right. */
    public List<List<FlowNode>> columns() {
        return List.of(queues, rules, targets);
    }

    /** The edges behind each column but the last one. */
    public List<List<Edge>> edges() {
        return List.of(incoming, outgoing);
    }

    public boolean isEmpty() {
        return queues.isEmpty() && rules.isEmpty() && targets.isEmpty();
    }

    /** The positions of the rules with these names. */
    public Set<Integer> positions(Set<String> ruleNames) {
        Set<Integer> positions = new TreeSet<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            if (rules.get(rule).kind() == FlowNode.Kind.RULE
                    && ruleNames.contains(rules.get(rule).key())) {
                positions.add(rule);
            }
        }
        return positions;
    }
}
