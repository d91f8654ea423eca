package org.queuebridge.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BILLING_PATTERN;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.billing;
import static org.queuebridge.rules.Examples.draft;
import static org.queuebridge.rules.Examples.managed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.change.RequestedImage;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.net.FakeTime;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.InMemoryEventBridge;

/** What checks rest on, also where all is fine. */
class VerifyEvidenceTest {
    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private Optional<RuleImage> intended = Optional.empty();

    private Map<String, List<String>> evidence() throws InterruptedException {
        VerifyRule verify = new VerifyRule(aws, new EventRuler(), new FakeTime(), _ -> intended, StandardFormat.ALL);
        return verify.verify(BUS, NAME, KnownQueues.of(List.of(BILLING), true), Optional.empty()).stream()
                .collect(Collectors.toMap(Finding::key, Finding::evidence));
    }

    @Test
    void everyCheckShowsWhatItSaw() throws InterruptedException {
        aws.holding(billing(), SQS, LAMBDA);
        intended = Optional.of(RequestedImage.created(draft(SQS, LAMBDA)));

        assertThat(evidence())
                .containsEntry("exists.pass", List.of(billing().arn()))
                .containsEntry("enabled.pass", List.of("ENABLED"))
                .containsEntry("pattern.pass", List.of(Integer.toString(BILLING_PATTERN.length())))
                .containsEntry("matchable.pass", List.of("AGENT_ENDED"))
                .containsEntry("targets.pass", List.of(SQS.arn(), LAMBDA.arn()));
    }

    @Test
    void whereTheRecordOfChangesCannotBeReadThatIsSaidAndTheOtherChecksAreMade() throws InterruptedException {
        aws.holding(billing(), SQS);
        VerifyRule verify = new VerifyRule(
                aws,
                new EventRuler(),
                new FakeTime(),
                _ -> {
                    throw new FailureException(CUT);
                },
                StandardFormat.ALL);

        List<Finding> findings = verify.verify(BUS, NAME, KnownQueues.of(List.of(BILLING), true), Optional.empty());

        assertThat(findings)
                .filteredOn(finding -> finding.key().equals("pattern.unrecorded"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
                    assertThat(finding.evidence()).isNotEmpty();
                });
        assertThat(findings)
                .extracting(Finding::key)
                .contains("exists.pass", "enabled.pass", "matchable.pass")
                .doesNotContain("pattern.pass", "pattern.unknown");
    }

    @Test
    void ofAManagedRulesTargetsNothingIsSaid() throws InterruptedException {
        aws.holding(managed(billing()));

        assertThat(evidence().keySet()).contains("exists.pass").noneMatch(key -> key.startsWith("target"));
    }
}
