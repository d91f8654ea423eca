package org.queuebridge.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.queuebridge.rules.Examples.BILLING_PATTERN;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.NAME;
import static org.queuebridge.rules.Examples.SALES;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.draft;
import static org.queuebridge.rules.Examples.inRole;
import static org.queuebridge.rules.Examples.managed;
import static org.queuebridge.rules.Examples.target;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.RuleDraft;
import org.queuebridge.domain.rule.RuleWithTargets;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.net.FakeTime;
import org.queuebridge.rules.CreateResult.Created;
import org.queuebridge.rules.CreateResult.NameTaken;
import org.queuebridge.rules.CreateResult.TargetsFailed;

class ReplaceRuleTest {
    private static final Rule OLD = new Rule(
            NAME,
            BUS.name(),
            "arn:aws:events:eu-central-1:111122223333:rule/" + NAME,
            Optional.of(Examples.pattern(SALES)),
            true,
            "for Ann",
            Optional.of("arn:aws:iam::111122223333:role/rule"),
            Optional.empty());

    private final InMemoryEventBridge aws = new InMemoryEventBridge();
    private final MeantRules meant = new MeantRules();
    private final CreateRule create = new CreateRule(aws, new FakeTime(), meant);

    private CreateResult replace(RuleDraft draft, Target... seen) throws InterruptedException {
        return create.replace(draft, new RuleWithTargets(OLD, List.of(seen)), _ -> {});
    }

    private RuleWithTargets there() {
        return aws.holds(BUS.name(), NAME).orElseThrow();
    }

    @Test
    void whatTheDraftLeavesOpenStays() throws InterruptedException {
        aws.holding(OLD, LAMBDA);
        RuleDraft open = new RuleDraft(NAME, BUS.name(), BILLING_PATTERN, "", true, Optional.empty(), List.of(SQS));

        CreateResult result = replace(open, LAMBDA);

        assertThat(result).isEqualTo(new Created(there(), List.of()));
        assertThat(there().rule())
                .isEqualTo(new Rule(
                        NAME,
                        BUS.name(),
                        OLD.arn(),
                        Optional.of(BILLING_PATTERN),
                        true,
                        "for Ann",
                        OLD.roleArn(),
                        Optional.empty()));
        assertThat(there().targets()).containsExactlyInAnyOrder(LAMBDA, SQS);
        assertThat(meant.of(BUS.name(), NAME))
                .hasValueSatisfying(draft -> assertThat(draft.targets()).containsExactlyInAnyOrder(LAMBDA, SQS));
    }

    @Test
    void whatTheDraftSaysCounts() throws InterruptedException {
        aws.holding(OLD);
        RuleDraft said = new RuleDraft(
                NAME,
                BUS.name(),
                BILLING_PATTERN,
                "Billing EN",
                false,
                Optional.of("arn:aws:iam::1:role/x"),
                List.of(SQS));

        replace(said);

        assertThat(there().rule().description()).isEqualTo("Billing EN");
        assertThat(there().rule().enabled()).isFalse();
        assertThat(there().rule().roleArn()).hasValue("arn:aws:iam::1:role/x");
    }

    @Test
    void aTargetThatIsThereIsNotPutAgain() throws InterruptedException {
        aws.holding(OLD, target("other-id", "sqs:eu-central-1:111122223333:ended"));

        replace(draft(SQS), target("other-id", "sqs:eu-central-1:111122223333:ended"));

        assertThat(aws.changes()).containsExactly("putRule " + NAME);
    }

    @Test
    void aTargetUnderAnIdThatIsTakenGetsAnother() throws InterruptedException {
        Target taken = target(SQS.id(), "sns:eu-central-1:111122223333:topic");
        aws.holding(OLD, taken);

        assertThat(replace(draft(SQS), taken)).isInstanceOf(Created.class);

        assertThat(there().targets()).containsExactly(taken, new Target("t1-2", SQS.arn(), Optional.empty()));
    }

    @Test
    void anotherRoleOfATargetThatIsThereIsSaidButNotPut() throws InterruptedException {
        aws.holding(OLD, SQS);

        assertThat(replace(draft(inRole(SQS, "arn:aws:iam::1:role/x")), SQS))
                .asInstanceOf(type(Created.class))
                .satisfies(created -> assertThat(created.differences())
                        .containsExactly(Findings.TARGETS_DIFFER.shownBy(
                                List.of("- " + SQS.arn() + " · arn:aws:iam::1:role/x", "+ " + SQS.arn()))));
        assertThat(there().targets()).containsExactly(SQS);
    }

    @Test
    void moreThanFiveTargetsAreRefusedBeforeAnythingIsChanged() {
        Target[] five = {
            target("a", "sqs:a"), target("b", "sqs:b"), target("c", "sqs:c"), target("d", "sqs:d"), target("e", "sqs:e")
        };
        aws.holding(OLD, five);

        assertThatThrownBy(() -> replace(draft(SQS), five))
                .asInstanceOf(type(FailureException.class))
                .extracting(e -> e.failure().reason())
                .isEqualTo(Reason.AWS_LIMIT);
        assertThat(aws.changes()).isEmpty();
    }

    @Test
    void aRuleThatChangedSinceItWasSeenIsShownAgain() throws InterruptedException {
        aws.holding(OLD, LAMBDA);

        assertThat(replace(draft(SQS))).isEqualTo(new NameTaken(new RuleWithTargets(OLD, List.of(LAMBDA))));
        assertThat(aws.changes()).isEmpty();
    }

    @Test
    void theOrderOfTargetsIsNoChange() throws InterruptedException {
        aws.holding(OLD, LAMBDA, SQS);

        assertThat(replace(draft(SQS), SQS, LAMBDA)).isInstanceOf(Created.class);
    }

    @Test
    void aRuleThatIsGoneMeanwhileIsMade() throws InterruptedException {
        assertThat(replace(draft(SQS), LAMBDA)).isInstanceOf(Created.class);
        assertThat(there().targets()).containsExactly(SQS);
    }

    @Test
    void managedRulesAreRefused() {
        aws.holding(managed(OLD));

        assertThatThrownBy(() -> replace(draft(SQS)))
                .asInstanceOf(type(FailureException.class))
                .extracting(e -> e.failure().reason())
                .isEqualTo(Reason.AWS_MANAGED_RULE);
        assertThat(aws.changes()).isEmpty();
    }

    @Test
    void targetsThatFailAreSaidToBeOfARuleThatWasThereBefore() throws InterruptedException {
        aws.holding(OLD, LAMBDA).failBefore("putTargets", Examples.ENTRIES);

        CreateResult result = replace(draft(SQS), LAMBDA);

        assertThat(result).asInstanceOf(type(TargetsFailed.class)).satisfies(failed -> {
            assertThat(failed.created()).isFalse();
            assertThat(failed.targets()).hasValue(List.of(LAMBDA));
            assertThat(failed.rule().pattern()).hasValue(BILLING_PATTERN);
            assertThatThrownBy(() -> create.takeAway(failed)).isInstanceOf(IllegalArgumentException.class);
        });
        assertThat(there().targets()).containsExactly(LAMBDA);
    }

    @Test
    void retryingPutsTheTargetsThatAreMissing() throws InterruptedException {
        aws.before("putTargets", () -> {
            aws.holding(there().rule(), SQS);
            throw new FailureException(Examples.ENTRIES);
        });
        TargetsFailed failed = (TargetsFailed) create.create(draft(SQS, LAMBDA), _ -> {});

        CreateResult result = create.retryTargets(failed, _ -> {});

        assertThat(result).isEqualTo(new Created(there(), List.of()));
        assertThat(there().targets()).containsExactly(SQS, LAMBDA);
        assertThat(aws.changes()).containsExactly("putRule " + NAME, "putTargets " + NAME, "putTargets " + NAME);
    }

    @Test
    void retryingMayFailAgain() throws InterruptedException {
        aws.failBefore("putTargets", Examples.ENTRIES).failBefore("putTargets", Examples.LIMIT);
        TargetsFailed failed = (TargetsFailed) create.create(draft(SQS), _ -> {});

        assertThat(create.retryTargets(failed, _ -> {}))
                .isEqualTo(
                        new TargetsFailed(failed.draft(), true, failed.rule(), Optional.of(List.of()), Examples.LIMIT));
    }

    @Test
    void retryingSaysThatTheRuleIsGone() throws InterruptedException {
        aws.failBefore("putTargets", Examples.ENTRIES);
        TargetsFailed failed = (TargetsFailed) create.create(draft(SQS), _ -> {});
        aws.deleteRule(BUS.name(), NAME);

        assertThatThrownBy(() -> create.retryTargets(failed, _ -> {}))
                .asInstanceOf(type(FailureException.class))
                .extracting(FailureException::failure)
                .isInstanceOf(Failure.NotFound.class);
    }

    @Test
    void takingAwayDeletesTheRuleWithTheTargetsThatItHas() throws InterruptedException {
        aws.before("putTargets", () -> {
            aws.holding(there().rule(), SQS);
            throw new FailureException(Examples.ENTRIES);
        });
        TargetsFailed failed = (TargetsFailed) create.create(draft(SQS, LAMBDA), _ -> {});

        assertThat(create.takeAway(failed)).isEqualTo(new DeleteResult.Deleted());

        assertThat(aws.holds(BUS.name(), NAME)).isEmpty();
        assertThat(meant.of(BUS.name(), NAME)).isEmpty();
    }

    @Test
    void takingAwayLeavesWhatSomebodyElseMadeOfIt() throws InterruptedException {
        aws.failBefore("putTargets", Examples.ENTRIES);
        TargetsFailed failed = (TargetsFailed) create.create(draft(SQS), _ -> {});
        aws.holding(OLD, LAMBDA);

        assertThatThrownBy(() -> create.takeAway(failed))
                .asInstanceOf(type(FailureException.class))
                .extracting(e -> e.failure().reason())
                .isEqualTo(Reason.AWS_CONCURRENT_CHANGE);
        assertThat(there()).isEqualTo(new RuleWithTargets(OLD, List.of(LAMBDA)));
    }

    @Test
    void aReplacedRuleIsComparedWithAllTargetsItIsToHave() throws InterruptedException {
        aws.holding(OLD, LAMBDA).before("putTargets", () -> aws.staleFor(2));

        assertThat(replace(draft(SQS), LAMBDA))
                .asInstanceOf(type(Created.class))
                .extracting(Created::differences)
                .isEqualTo(List.<Finding>of());
    }
}
