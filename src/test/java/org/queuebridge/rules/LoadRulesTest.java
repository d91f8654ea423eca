package org.queuebridge.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BILLING_PATTERN;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.billing;
import static org.queuebridge.rules.Examples.disabled;
import static org.queuebridge.rules.Examples.insight;
import static org.queuebridge.rules.Examples.managed;
import static org.queuebridge.rules.Examples.rule;
import static org.queuebridge.rules.Examples.scheduled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueChange;
import org.queuebridge.queues.KnownQueues;

class LoadRulesTest {
    private static final KnownQueues ALL = KnownQueues.of(List.of(BILLING), true);

    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final LoadRules rules = new LoadRules(aws, StandardFormat.ALL);

    @Test
    void everyRuleComesInOrderWithItsTargetsAndMeaning() throws InterruptedException {
        List<String> names = IntStream.range(0, 30).mapToObj(i -> "rule-" + i).toList();
        names.forEach(name -> aws.holding(rule(name, BILLING_PATTERN), SQS));
        ConcurrentLinkedQueue<String> progress = new ConcurrentLinkedQueue<>();

        List<RuleInsight> loaded = rules.load(BUS, (done, total) -> progress.add(done + "/" + total))
                .items();

        assertThat(loaded).extracting(each -> each.rule().name()).isEqualTo(names);
        assertThat(loaded).allSatisfy(each -> {
            assertThat(each.targets()).containsExactly(SQS);
            assertThat(each.queueIds()).containsExactly(BILLING.id());
            assertThat(each.issues(ALL)).isEmpty();
        });
        assertThat(progress).hasSize(31).contains("0/30", "30/30");
    }

    @Test
    void rulesAreToldBeforeTheirTargetsAreKnown() throws InterruptedException {
        IntStream.range(0, 60).forEach(i -> aws.holding(rule("rule-" + i, BILLING_PATTERN), SQS));
        List<RulesSoFar> soFar = new ArrayList<>();

        List<RuleInsight> loaded = rules.load(BUS, (_, _) -> {}, soFar::add).items();

        List<List<RuleInsight>> told =
                soFar.stream().filter(RulesSoFar::listed).map(RulesSoFar::rules).toList();
        assertThat(soFar)
                .as("before the last page is read")
                .first()
                .isEqualTo(new RulesSoFar(told.getFirst().subList(0, 30), false));

        assertThat(told).extracting(LoadRulesTest::known).containsExactly(0L, 25L, 50L);
        assertThat(told)
                .allSatisfy(each -> assertThat(each)
                        .extracting(rule -> rule.rule().name())
                        .isEqualTo(
                                loaded.stream().map(rule -> rule.rule().name()).toList()));
        assertThat(told.getFirst()).allSatisfy(each -> {
            assertThat(each.queueIds()).as("from the pattern").containsExactly(BILLING.id());
            assertThat(each.issues(ALL)).containsExactly(RuleIssue.TARGETS_LOADING);
            assertThat(each.delivers()).isEqualTo(Answer.UNKNOWN);
        });
        assertThat(known(loaded)).isEqualTo(60);
    }

    private static long known(List<RuleInsight> rules) {
        return rules.stream().filter(RuleInsight::targetsKnown).count();
    }

    @Test
    void unreadableTargetsAreReportedForTheirRule() throws InterruptedException {
        aws.holding(rule("a", BILLING_PATTERN), SQS).failBefore("targets", CUT);

        assertThat(rules.load(BUS, (_, _) -> {}).items()).singleElement().satisfies(each -> {
            assertThat(each.targetsUnread()).hasValue(CUT);
            assertThat(each.issues(ALL)).containsExactly(RuleIssue.TARGETS_UNREAD);
        });
    }

    @Test
    void rulesThatCannotBeReadAreAFailure() {
        aws.failBefore("rules", CUT);

        assertThatThrownBy(() -> rules.load(BUS, (_, _) -> {})).isInstanceOf(FailureException.class);
    }

    @Test
    void aCancellationIsNotReportedForARule() {
        aws.holding(billing(), SQS).failBefore("targets", Examples.CANCELED);

        assertThatThrownBy(() -> rules.load(BUS, (_, _) -> {})).isInstanceOf(FailureException.class);
    }

    @Test
    void oneRuleIsReadAgain() {
        aws.holding(billing(), SQS);

        assertThat(rules.one(BUS, NAME)).hasValue(insight(billing(), SQS));
        assertThat(rules.one(BUS, "gone")).isEmpty();
    }

    private static QueueChange gone(Queue... namesakes) {
        return new QueueChange.Gone(SALES.id(), "Sales", List.of(namesakes));
    }

    static Stream<Arguments> rulesAndTheirIssues() {
        return Stream.of(
                Arguments.of("all well", insight(billing(), SQS), ALL, List.of()),
                Arguments.of("no target", insight(billing()), ALL, List.of(RuleIssue.NO_TARGET)),
                Arguments.of("disabled", insight(disabled(billing()), SQS), ALL, List.of(RuleIssue.DISABLED)),
                Arguments.of("managed", insight(managed(billing()), SQS), ALL, List.of(RuleIssue.MANAGED)),
                Arguments.of("schedule", insight(scheduled("nightly"), LAMBDA), ALL, List.of()),
                Arguments.of(
                        "a queue that is gone",
                        insight(rule("x", Examples.pattern(BILLING, SALES)), SQS),
                        ALL,
                        List.of(RuleIssue.QUEUE_UNKNOWN)),
                Arguments.of(
                        "a queue that was deleted",
                        insight(rule("x", Examples.pattern(BILLING, SALES)), SQS),
                        ALL.with(Map.of(SALES.id(), List.of(gone()))),
                        List.of(RuleIssue.QUEUE_GONE)),
                Arguments.of(
                        "a queue that was created again, and one that was never seen",
                        insight(rule("x", Examples.pattern(OTHER, SALES)), SQS),
                        ALL.with(Map.of(SALES.id(), List.of(gone(BILLING)))),
                        List.of(RuleIssue.QUEUE_RECREATED, RuleIssue.QUEUE_UNKNOWN)),
                Arguments.of(
                        "a queue whose name several have now",
                        insight(rule("x", Examples.pattern(SALES)), SQS),
                        ALL.with(Map.of(SALES.id(), List.of(gone(BILLING, OTHER)))),
                        List.of(RuleIssue.QUEUE_GONE)),
                Arguments.of(
                        "a queue that was renamed and moved",
                        insight(billing(), SQS),
                        ALL.with(Map.of(
                                BILLING.id(),
                                List.of(
                                        new QueueChange.Renamed(BILLING.id(), "Billing", "Billing EN"),
                                        new QueueChange.Moved(
                                                BILLING.id(),
                                                "Billing EN",
                                                new Division("a", "A"),
                                                new Division("b", "B"))))),
                        List.of(RuleIssue.QUEUE_RENAMED, RuleIssue.QUEUE_MOVED)),
                Arguments.of(
                        "not all queues are loaded",
                        insight(rule("x", Examples.pattern(BILLING, SALES)), SQS),
                        KnownQueues.of(List.of(BILLING), false),
                        List.of()),
                Arguments.of(
                        "a managed rule, whose targets are not ours to add",
                        insight(managed(disabled(rule("x", """
                            {"source":["aws.partner/genesys.com/cloud/somebody/else"],
                             "detail":{"eventBody":{"queueId":["gone"]}}}\
                            """)))),
                        ALL,
                        List.of(
                                RuleIssue.CAN_NEVER_MATCH,
                                RuleIssue.QUEUE_UNKNOWN,
                                RuleIssue.DISABLED,
                                RuleIssue.MANAGED)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesAndTheirIssues")
    void issuesNameVisibleProblems(String what, RuleInsight insight, KnownQueues known, List<RuleIssue> issues) {
        assertThat(insight.issues(known)).as(what).containsExactlyElementsOf(issues);
    }

    @Test
    void unknownQueuesAreNamed() {
        RuleInsight insight = insight(rule("x", Examples.pattern(BILLING, SALES)), SQS);

        assertThat(insight.unknownQueues(ALL)).containsExactly(SALES.id());
    }
}
