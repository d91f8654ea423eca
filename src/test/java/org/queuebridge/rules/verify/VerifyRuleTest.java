package org.queuebridge.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BILLING_PATTERN;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.CUT;
import static org.queuebridge.rules.Examples.DENIED;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.billing;
import static org.queuebridge.rules.Examples.disabled;
import static org.queuebridge.rules.Examples.draft;
import static org.queuebridge.rules.Examples.inRole;
import static org.queuebridge.rules.Examples.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Examples;
import org.queuebridge.rules.InMemoryEventBridge;
import org.queuebridge.rules.Verifying;

class VerifyRuleTest {
    private static final String BILLING_LABEL = "Billing EN (" + BILLING.id() + ")";
    private static final String OTHER_LABEL = "Other (" + OTHER.id() + ")";

    private final Verifying verifying = new Verifying();
    private final InMemoryEventBridge aws = verifying.aws();

    @Test
    void aRuleThatIsAsIntendedPassesEveryCheck() throws InterruptedException {
        aws.holding(billing(), SQS, LAMBDA);
        verifying.intend(draft(SQS, LAMBDA));

        List<Finding> findings = verifying.findings();

        assertThat(Verifying.keys(findings))
                .containsExactly(
                        "exists.pass",
                        "enabled.pass",
                        "pattern.pass",
                        "matchable.pass",
                        "queues.pass",
                        "target.pass",
                        "targets.pass",
                        "events.local.pass",
                        "events.aws.pass");
        assertThat(findings).extracting(Finding::verdict).containsOnly(Verdict.PASS);
        assertThat(verifying.find(Findings.EXISTS_PASS).evidence())
                .containsExactly(billing().arn());
        assertThat(verifying.find(Findings.QUEUES_PASS).evidence()).containsExactly(BILLING_LABEL);
        assertThat(verifying.find(Findings.TARGET_PASS).evidence()).containsExactly(SQS.arn(), LAMBDA.arn());
        assertThat(verifying.find(Findings.EVENTS_LOCAL_PASS).args()).containsExactly("1", "1", OTHER_LABEL);
        assertThat(aws.changes()).isEmpty();
        assertThat(verifying.time().pauses()).isEmpty();
    }

    @Test
    void whereNothingIsIntendedThatIsSaid() throws InterruptedException {
        aws.holding(billing(), SQS);

        assertThat(verifying.keys()).contains("pattern.unknown", "targets.unknown", "enabled.pass", "events.aws.pass");
        assertThat(verifying.time().pauses()).isEmpty();
    }

    @Test
    void aRuleThatIsNotThere() throws InterruptedException {
        assertThat(verifying.findings()).containsExactly(Findings.EXISTS_FAIL.with(NAME, BUS.name()));
    }

    @Test
    void aBusThatIsNotThere() throws InterruptedException {
        aws.failBefore(
                "rule",
                new Failure.NotFound(Reason.AWS_NOT_FOUND, List.of("Event bus x does not exist."), Evidence.NONE));

        assertThat(verifying.findings()).containsExactly(Findings.EXISTS_NO_BUS.with(BUS.name()));
    }

    @Test
    void aRuleThatCannotBeReadIsNoFinding() {
        aws.failBefore("rule", CUT);

        assertThatThrownBy(verifying::findings).isInstanceOf(FailureException.class);
    }

    @Test
    void readsAgainUntilTheRuleIsAsIntended() throws InterruptedException {
        aws.holding(disabled(billing()), SQS).staleFor(2).holding(billing(), SQS);
        verifying.intend(draft(SQS));

        assertThat(verifying.find(Findings.ENABLED_PASS).verdict()).isEqualTo(Verdict.PASS);
        assertThat(verifying.time().pauses()).hasSize(2);
    }

    @Test
    void waitsForARuleThatIsNotSeenYet() throws InterruptedException {
        aws.staleFor(2).holding(billing(), SQS);
        verifying.intend(draft(SQS));

        assertThat(verifying.keys()).contains("exists.pass", "targets.pass");
    }

    static Stream<Arguments> statesAndFindings() {
        RuleDraft on = draft(SQS);
        RuleDraft off =
                new RuleDraft(on.name(), on.bus(), on.pattern(), on.description(), false, on.roleArn(), on.targets());
        return Stream.of(
                Arguments.of(billing(), Optional.of(on), Findings.ENABLED_PASS),
                Arguments.of(billing(), Optional.of(off), Findings.ENABLED_ON),
                Arguments.of(disabled(billing()), Optional.of(on), Findings.ENABLED_FAIL),
                Arguments.of(disabled(billing()), Optional.of(off), Findings.ENABLED_OFF),
                Arguments.of(disabled(billing()), Optional.empty(), Findings.ENABLED_FAIL));
    }

    @ParameterizedTest
    @MethodSource("statesAndFindings")
    void theStateIsComparedWithWhatIsIntended(Rule rule, Optional<RuleDraft> draft, Findings finding)
            throws InterruptedException {
        aws.holding(rule, SQS);
        draft.ifPresent(verifying::intend);

        assertThat(verifying.find(finding)).isEqualTo(finding.shownByState(rule));
    }

    @Test
    void whatDiffersInThePatternIsShownWithNames() throws InterruptedException {
        aws.holding(rule(NAME, Examples.pattern(OTHER)), SQS);
        verifying.intend(draft(SQS));

        assertThat(verifying.find(Findings.PATTERN_DIFFERS).evidence())
                .containsExactly(
                        "- detail.eventBody.queueId: \"%s\" (Billing EN)".formatted(BILLING.id()),
                        "+ detail.eventBody.queueId: \"%s\" (Other)".formatted(OTHER.id()));
    }

    @Test
    void aPatternThatCanNeverMatchSaysWhy() throws InterruptedException {
        aws.holding(rule(NAME, BILLING_PATTERN.replace("user.end", "customer.end")), SQS);

        assertThat(verifying.find(Findings.MATCHABLE_FAIL).evidence()).containsExactly("CUSTOMER_END_NAMES_NO_QUEUE");
    }

    @Test
    void aCatchAllIsSaid() throws InterruptedException {
        aws.holding(rule(NAME, "{\"account\":[\"111122223333\"]}"), SQS);

        assertThat(verifying.keys())
                .contains("matchable.everything", "queues.none", "events.none")
                .doesNotContain("events.local.pass");
    }

    @Test
    void aScheduleHasNoPatternToCheck() throws InterruptedException {
        aws.holding(Examples.scheduled(NAME), SQS);

        assertThat(verifying.keys())
                .containsExactly("exists.pass", "enabled.pass", "pattern.none", "target.pass", "targets.unknown");
    }

    @Test
    void queuesThatAreNotLoadedAreAskedForOneByOne() throws InterruptedException {
        verifying.knowing(KnownQueues.of(List.of(OTHER), false));
        verifying.cloud().queues().add(BILLING);
        aws.holding(billing(), SQS);

        assertThat(verifying.find(Findings.QUEUES_PASS).evidence()).containsExactly(BILLING_LABEL);
        assertThat(verifying.cloud().idsAsked()).containsExactly(BILLING.id());
    }

    @Test
    void queuesThatAreGoneAreNamed() throws InterruptedException {
        aws.holding(rule(NAME, Examples.pattern(BILLING, SALES)), SQS);

        assertThat(verifying.find(Findings.QUEUES_MISSING))
                .isEqualTo(Findings.QUEUES_MISSING.with(List.of("1"), List.of(SALES.id())));
    }

    @Test
    void aRightThatIsMissingLeavesTheQueuesUnknown() throws InterruptedException {
        verifying
                .cloud()
                .failIds(new Failure.Forbidden(
                        Reason.GENESYS_PERMISSION,
                        List.of("routing:queue:view"),
                        new Evidence(Optional.of("missing.any.permissions"), Optional.empty(), Optional.empty()),
                        "routing:queue:view",
                        Optional.empty()));
        aws.holding(rule(NAME, Examples.pattern(SALES)), SQS);

        assertThat(verifying.find(Findings.QUEUES_DENIED))
                .isEqualTo(
                        Findings.QUEUES_DENIED.with(List.of("routing:queue:view"), List.of("missing.any.permissions")));
    }

    @Test
    void anotherFailureLeavesTheQueuesUnknown() throws InterruptedException {
        verifying.cloud().failIds(CUT);
        aws.holding(rule(NAME, Examples.pattern(SALES)), SQS);

        assertThat(verifying.find(Findings.QUEUES_UNKNOWN).evidence())
                .containsExactly("CONNECTION_CUT events", SALES.id());
    }

    @Test
    void withoutGenesysCloudQueuesThatAreNotLoadedAreUnknown() throws InterruptedException {
        verifying.knowing(KnownQueues.NONE);
        aws.holding(billing(), SQS);

        assertThat(verifying.findings(BUS, Optional.empty()))
                .contains(Findings.QUEUES_UNKNOWN.with(List.of("1"), List.of(BILLING.id())));
    }

    @Test
    void aRuleWithoutTargets() throws InterruptedException {
        aws.holding(billing());
        verifying.intend(draft(SQS));

        assertThat(verifying.keys()).contains("target.fail", "targets.differ");
    }

    @Test
    void targetsThatAreMissingAdditionalOrInAnotherRoleAreShown() throws InterruptedException {
        aws.holding(billing(), inRole(SQS, "arn:aws:iam::1:role/b"), LAMBDA);
        verifying.intend(draft(inRole(SQS, "arn:aws:iam::1:role/a")));

        assertThat(verifying.find(Findings.TARGETS_DIFFER).evidence())
                .containsExactly(
                        "- " + SQS.arn() + " · arn:aws:iam::1:role/a",
                        "+ " + SQS.arn() + " · arn:aws:iam::1:role/b",
                        "+ " + LAMBDA.arn());
    }

    @Test
    void targetsThatCannotBeReadAreUnknown() throws InterruptedException {
        aws.holding(billing(), SQS).failBefore("targets", DENIED);
        verifying.intend(draft(SQS));

        List<Finding> findings = verifying.findings();

        assertThat(Verifying.keys(findings)).contains("target.unknown", "targets.unknown", "events.aws.pass");
        assertThat(findings)
                .filteredOn(finding -> finding.key().equals("target.unknown"))
                .flatExtracting(Finding::evidence)
                .containsExactly("AccessDeniedException", "not authorized");
    }

    @Test
    void cancelingIsNoFinding() {
        aws.holding(billing(), SQS).failBefore("testPattern", Examples.CANCELED);

        assertThatThrownBy(verifying::findings).isInstanceOf(FailureException.class);
    }
}
