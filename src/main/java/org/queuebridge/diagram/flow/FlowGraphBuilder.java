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
import org.queuebridge.domain.rule.Target;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.RuleIssue;
import org.queuebridge.rules.coverage.CoverageMark;
import org.queuebridge.rules.coverage.CoverageMatrix;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** Makes the flow map of rules. */
public final class FlowGraphBuilder {
    private final CoverageMatrix matrix;
    private final KnownQueues known;
    private final List<FlowNode> rules = new ArrayList<>();
    private final Map<String, FlowNode> targets = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Edge> outgoing = new ArrayList<>();

    private FlowGraphBuilder(CoverageMatrix matrix, KnownQueues known) {
        this.matrix = matrix;
        this.known = known;
    }

    /** All rules, and the queues that none of them covers. */
    public static FlowGraph wholeBus(CoverageMatrix matrix, KnownQueues known) {
        return new FlowGraphBuilder(matrix, known).graph(true);
    }

    /** These rules with their queues and targets alone. */
    public static FlowGraph ofRules(List<RuleInsight> rules, KnownQueues known) {
        return new FlowGraphBuilder(CoverageMatrix.of(rules, 0, known), known).graph(false);
    }

    private FlowGraph graph(boolean whole) {
        for (RuleInsight rule : matrix.rules()) {
            addTargets(rules.size(), rule);
            rules.add(node(rule));
        }
        if (matrix.unreadable() > 0) {
            rules.add(new FlowNode(
                    Kind.UNREADABLE_RULES,
                    "",
                    Messages.text("diagram.rules.unreadable", matrix.unreadable()),
                    Messages.text("diagram.rules.unreadable.detail"),
                    List.of(),
                    Look.DOUBT,
                    List.of()));
        }
        QueueColumn column = QueueColumn.of(matrix, whole);
        return new FlowGraph(column.nodes(), rules, List.copyOf(targets.values()), column.edges(), outgoing);
    }

    private FlowNode node(RuleInsight rule) {
        List<RuleIssue> issues = rule.issues(known).stream()
                .filter(each -> each != RuleIssue.MANAGED)
                .toList();
        return new FlowNode(
                Kind.RULE,
                rule.rule().name(),
                rule.rule().name(),
                RuleWords.ended(rule.reading()),
                issues.stream().map(each -> Messages.text("issue." + each)).toList(),
                look(issues),
                rule.queueIds());
    }

    private static Look look(List<RuleIssue> issues) {
        Optional<RuleIssue> worst = issues.stream().findFirst();
        return worst.map(each -> switch (each) {
                    case CAN_NEVER_MATCH, NO_TARGET, QUEUE_RECREATED, QUEUE_GONE, QUEUE_UNKNOWN -> Look.ISSUE;
                    case MAY_NOT_MATCH, TARGETS_UNREAD, TARGETS_LOADING -> Look.DOUBT;
                    case DISABLED -> Look.OFF;
                    case QUEUE_RENAMED, QUEUE_MOVED, MANAGED -> Look.PLAIN;
                })
                .orElse(Look.PLAIN);
    }

    private void addTargets(int from, RuleInsight rule) {
        CoverageMark sends = sends(rule);
        if (!rule.targetsKnown()) {
            boolean loading = rule.targetsLoading();
            addTarget(
                    from,
                    CoverageMark.UNKNOWN,
                    placeholder(
                            Kind.UNREAD_TARGETS,
                            Messages.text(loading ? "diagram.targets.loading" : "diagram.targets.unread"),
                            Messages.text(loading ? "diagram.targets.loading.detail" : "diagram.targets.unread.detail"),
                            Look.DOUBT));
        } else if (rule.targets().isEmpty() && !rule.rule().managed()) {
            addTarget(
                    from,
                    CoverageMark.OFF,
                    placeholder(
                            Kind.NO_TARGET,
                            Messages.text("diagram.targets.none"),
                            Messages.text("diagram.targets.none.detail"),
                            Look.ISSUE));
        }
        rule.targets().stream().map(Target::arn).distinct().forEach(arn -> addTarget(from, sends, target(arn)));
    }

    /** Whether something arrives at its targets; a schedule needs no event. */
    private static CoverageMark sends(RuleInsight rule) {
        Answer sends = rule.reading().isEmpty() ? Answer.of(rule.rule().enabled()) : rule.delivers();
        return switch (sends) {
            case YES -> CoverageMark.FULL;
            case NO -> CoverageMark.OFF;
            case UNKNOWN -> CoverageMark.MAY;
        };
    }

    private void addTarget(int from, CoverageMark mark, FlowNode node) {
        String key = node.kind() + node.key();
        targets.putIfAbsent(key, node);
        outgoing.add(new Edge(from, places.computeIfAbsent(key, _ -> places.size()), mark));
    }

    private static FlowNode placeholder(Kind kind, String title, String detail, Look look) {
        return new FlowNode(kind, "", title, detail, List.of(), look, List.of());
    }

    private static FlowNode target(String arn) {
        return new FlowNode(
                Kind.TARGET,
                arn,
                RuleWords.targetName(arn),
                RuleWords.targetKind(arn),
                List.of(),
                Look.PLAIN,
                List.of());
    }
}
