package org.queuebridge.aws.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.queuebridge.aws.AwsStub;
import org.queuebridge.aws.SandboxSession;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.http.Fault;
import org.queuebridge.sandbox.http.Faults;

/**
 * Two hundred rules at once, while every seventh call is refused: all of them end as planned, and no call is made
 * faster than the account allows. Limit and pace are twenty times AWS's, so that it does not take minutes.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BulkInSandboxTest {
    private static final int FASTER = 20;
    private static final int RULES = 200;
    private static final String ADDED = "ffffffff-0000-4000-8000-000000000001";
    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.DEFAULT.withEventLimits(
                EventLimits.ofNewAccount().withCallsPerSecond(50 * FASTER)));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void twoHundredRulesAreCreatedVerifiedChangedAndDeletedThoughEverySeventhCallIsRefused() throws Exception {
        AwsSession session = SandboxSession.of(sandbox, sandbox.accessKeyId(), AwsStub.hasty(50 * FASTER));
        sandbox.faults().every(Faults.ANY, 7, new Fault.Throttled(0));
        ManyRules rules = new ManyRules(session, RULES, DemoRules.ENDED_QUEUE);
        List<String> names = rules.keys().stream().map(RuleKey::name).toList();

        assertThat(rules.create().left()).isEmpty();
        assertThat(rules.there()).extracting(Rule::name).containsAll(names);

        assertThat(rules.verify()).hasSize(RULES).allSatisfy(rule -> {
            assertThat(rule.unread()).isEmpty();
            assertThat(rule.findings()).noneMatch(finding -> finding.verdict() == Verdict.FAIL);
        });

        assertThat(rules.addQueue(ADDED).left()).isEmpty();
        assertThat(rules.there())
                .filteredOn(rule -> names.contains(rule.name()))
                .hasSize(RULES)
                .allSatisfy(rule -> assertThat(rule.pattern().orElseThrow())
                        .contains(
                                ADDED,
                                ManyRules.queue(Integer.parseInt(rule.name().substring(5)))));

        assertThat(rules.changes().delete(rules.keys(), ApplyProgress.nobody()).left())
                .isEmpty();
        assertThat(rules.there()).extracting(Rule::name).doesNotContainAnyElementsOf(names);
        assertThat(sandbox.faults().calls(Faults.ANY)).isGreaterThan(RULES * 10);
        assertThat(sandbox.events().tooFast()).as("calls above the limit").isZero();
    }
}
