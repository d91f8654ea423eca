package org.queuebridge.diagram.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.disabled;
import static org.queuebridge.rules.Examples.insight;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;
import static org.queuebridge.rules.Examples.scheduled;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.queuebridge.diagram.flow.FlowGraph.Edge;
import org.queuebridge.diagram.flow.FlowNode.Look;
import org.queuebridge.diagram.shape.Shape.Bounds;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.queues.InMemoryGenesysCloud;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.rules.TargetsState;
import org.queuebridge.rules.coverage.CoverageMark;
import org.queuebridge.rules.coverage.CoverageMatrix;

class FlowGraphTest {
    private static final KnownQueues KNOWN = KnownQueues.of(List.of(BILLING, SALES, OTHER), true);
    private static final RuleInsight ALL = insight(rule("all", "{\"account\":[\"111122223333\"]}"), SQS);

    @Test
    void leadsFromQueuesThroughRulesToTargets() {
        FlowGraph graph = wholeBus(
                0, insight(rule("a", pattern(BILLING, SALES)), SQS, LAMBDA), insight(rule("b", pattern(SALES)), SQS));

        assertThat(edges(graph))
                .containsExactlyInAnyOrder(
                        "Billing EN > a FULL",
                        "Sales > a FULL",
                        "Sales > b FULL",
                        "a > ended FULL",
                        "a > ended FULL",
                        "b > ended FULL");
        assertThat(graph.targets()).extracting(FlowNode::key).containsExactly(SQS.arn(), LAMBDA.arn());
        assertThat(graph.queues().getLast().title()).isEqualTo("1 queue without a rule");
        assertThat(graph.queues().getLast().look()).isEqualTo(Look.ISSUE);
    }

    @Test
    void showsWhatDeliversNothingOrCannotBeTold() {
        RuleInsight unread = RuleInsight.of(
                BUS,
                new RuleWithTargets(rule("unread", pattern(BILLING)), List.of()),
                new TargetsState.Unread(CUT),
                StandardFormat.ALL);
        FlowGraph graph = wholeBus(
                2,
                insight(disabled(rule("off", pattern(BILLING))), SQS),
                insight(rule("no-target", pattern(SALES))),
                unread,
                insight(scheduled("nightly"), LAMBDA),
                ALL);

        assertThat(edges(graph))
                .containsExactlyInAnyOrder(
                        "Billing EN > off OFF",
                        "Sales > no-target OFF",
                        "Billing EN > unread UNKNOWN",
                        "All queues > all FULL",
                        "Schedule > nightly FULL",
                        "off > ended OFF",
                        "no-target > No target OFF",
                        "unread > Targets not read UNKNOWN",
                        "nightly > ended FULL",
                        "all > ended FULL");
        assertThat(graph.rules())
                .extracting(FlowNode::look)
                .containsExactly(Look.OFF, Look.ISSUE, Look.DOUBT, Look.PLAIN, Look.PLAIN, Look.DOUBT);
        assertThat(graph.rules().getLast().title()).isEqualTo("2 rules not read");
        assertThat(graph.queues())
                .as("every queue has a rule")
                .noneMatch(node -> node.title().contains("without a rule"));
    }

    @Test
    void queuesWithTheSameRulesAreOneNode() {
        List<Queue> many = IntStream.range(0, 48)
                .mapToObj(i -> InMemoryGenesysCloud.queue("aaaaaaaa-0000-4000-8000-%012x".formatted(i), "Queue " + i))
                .toList();
        Queue[] some = many.subList(0, 40).toArray(Queue[]::new);
        RuleInsight rule = insight(rule("most", pattern(some)), SQS);
        KnownQueues known = KnownQueues.of(many, true);

        FlowGraph graph = FlowGraphBuilder.wholeBus(CoverageMatrix.of(List.of(rule), 0, known), known);

        assertThat(graph.queues()).extracting(FlowNode::title).containsExactly("40 queues", "8 queues without a rule");
        assertThat(graph.queues().getFirst().queueIds()).hasSize(40);
        assertThat(edges(graph)).contains("40 queues > most FULL");
    }

    @Test
    void aQueueThatDoesNotExistIsAnIssueOnceAllAreLoaded() {
        RuleInsight rule = insight(rule("a", pattern(BILLING)), SQS);
        FlowNode gone = FlowGraphBuilder.ofRules(List.of(rule), KnownQueues.of(List.of(SALES), true))
                .queues()
                .getFirst();
        assertThat(gone.look()).isEqualTo(Look.ISSUE);
        assertThat(gone.detail()).isEqualTo("queue does not exist");

        FlowNode unknown = FlowGraphBuilder.ofRules(List.of(rule), KnownQueues.NONE)
                .queues()
                .getFirst();
        assertThat(unknown.look()).isEqualTo(Look.DOUBT);
        assertThat(unknown.detail()).isEqualTo("name not loaded");
    }

    @Test
    void theTextSaysWhatThePictureShows() {
        FlowGraph graph = wholeBus(
                0,
                insight(rule("a", pattern(BILLING, SALES)), SQS),
                insight(disabled(rule("off", pattern(SALES))), LAMBDA),
                insight(rule("lost", pattern(SALES))));

        assertThat(FlowText.lines(graph))
                .containsExactly(
                        "a: Billing EN, Sales → ended",
                        "off: Sales (delivers nothing) → ended (delivers nothing). Issues: disabled",
                        "lost: Sales (delivers nothing) → No target (delivers nothing). Issues: no target",
                        "1 queue without a rule: Other");
        assertThat(FlowText.spoken(graph, 1, 0)).isEqualTo("a, agent's part ended. From: Billing EN, Sales. To: ended");
    }

    @Test
    void everyNodeIsInThePictureAndNoneCoversAnother() {
        FlowGraph graph = wholeBus(
                0,
                insight(rule("a", pattern(BILLING, SALES)), SQS, LAMBDA),
                insight(rule("b", pattern(OTHER)), SQS),
                ALL);
        FlowPicture picture = FlowPicture.of(graph);

        List<Bounds> places = picture.places().stream().flatMap(List::stream).toList();
        assertThat(places)
                .hasSize(graph.queues().size()
                        + graph.rules().size()
                        + graph.targets().size());
        for (int i = 0; i < places.size(); i++) {
            assertThat(places.get(i).right()).isLessThanOrEqualTo(picture.width());
            assertThat(places.get(i).bottom()).isLessThanOrEqualTo(picture.height());
            for (int j = 0; j < i; j++) {
                assertThat(places.get(i).meets(places.get(j))).isFalse();
            }
        }
    }

    private static FlowGraph wholeBus(int unreadable, RuleInsight... rules) {
        return FlowGraphBuilder.wholeBus(CoverageMatrix.of(List.of(rules), unreadable, KNOWN), KNOWN);
    }

    /** Each as {@code from > to MARK}. */
    private static List<String> edges(FlowGraph graph) {
        List<String> edges = new ArrayList<>();
        for (int column = 0; column < 2; column++) {
            for (Edge edge : graph.edges().get(column)) {
                String from = graph.columns().get(column).get(edge.from()).title();
                String to = graph.columns().get(column + 1).get(edge.to()).title();
                CoverageMark mark = edge.mark();
                edges.add(from + " > " + to + " " + mark);
            }
        }
        return edges;
    }
}
