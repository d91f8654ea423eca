package org.queuebridge.doctor.fix.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.ADD_TO_KEY_POLICY;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.ADD_TO_TRUST;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.ALLOW_BY_ROLE;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.ASK_DEAD_LETTERS;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.CHECK_AFTER_NEXT;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.CREATE_KEY;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.CREATE_TARGET;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.ENABLE_KEY;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.KEEP_KEY;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.LOOK_AT_TARGET;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.OPEN_KEY;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.OR_OTHER_TARGET;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.OTHER_TARGET;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.READ_KEY_POLICY;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.READ_TRUST;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.REMOVE_FROM_KEY_POLICY;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.SAVE_KEY_POLICY;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.SAVE_TRUST;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.USE_KEY;
import static org.queuebridge.doctor.fix.steps.FixStep.Kind.WITHOUT_ROLE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.queuebridge.doctor.DoctorFinding;
import org.queuebridge.doctor.evidence.DeliveryReason;
import org.queuebridge.doctor.evidence.EvidenceLine;
import org.queuebridge.doctor.evidence.LiveFinding;
import org.queuebridge.doctor.fix.DoctorFixes;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.FindingKind;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.report.StepsText;
import org.queuebridge.rules.deadletter.DeliveryError;
import org.queuebridge.rules.verify.Findings;
import org.queuebridge.words.FindingWords;

/** What only a person can do is said step by step, with lines that can be copied as they are. */
class FixStepsTest {
    private static final String NAME = "aws.partner/genesys.com/cloud/an-organization/detail-events";
    private static final EventBus BUS =
            new EventBus(NAME, "arn:aws:events:eu-central-1:123456789012:event-bus/" + NAME);
    private static final String KEY = "arn:aws:kms:eu-central-1:123456789012:key/e4a70c19";
    private static final String QUEUE = "arn:aws:sqs:eu-central-1:123456789012:ended";
    private static final Target WITH_ROLE =
            new Target("1", QUEUE, Optional.of("arn:aws:iam::123456789012:role/service/deliver"), Json.obj());
    private static final FixSteps STEPS = new FixSteps(BUS, Optional.of("mine"));

    @Test
    void aKeyThatIsAboutToBeDeletedIsKeptFirst() {
        assertThat(kinds(DoctorFinding.KEY_UNUSABLE.with(KEY, "Disabled"))).containsExactly(ENABLE_KEY, OPEN_KEY);

        List<FixStep> steps = STEPS.of(DoctorFinding.KEY_UNUSABLE.with(KEY, "PendingDeletion"));

        assertThat(steps).extracting(FixStep::kind).containsExactly(KEEP_KEY, ENABLE_KEY, OPEN_KEY);
        assertThat(StepsText.of(steps))
                .contains(
                        "2. Enable the key, if your security team agrees:",
                        "   aws kms enable-key --key-id " + KEY + " --region eu-central-1");
    }

    @Test
    void whatAStatementDeniesNoFurtherStatementAllows() {
        assertThat(kinds(key(EvidenceLine.POLICY_LACKS.of("kms:Decrypt", "events.amazonaws.com"))))
                .containsExactly(READ_KEY_POLICY, ADD_TO_KEY_POLICY, SAVE_KEY_POLICY, OPEN_KEY);
        assertThat(STEPS.of(key(EvidenceLine.POLICY_DENIES.of("KeepOut"))))
                .extracting(FixStep::kind, FixStep::args)
                .contains(tuple(REMOVE_FROM_KEY_POLICY, List.of("KeepOut")));
    }

    @Test
    void aKeyThatAwsManagesIsReplaced() {
        Finding finding = DoctorFinding.DELIVERY_KEY.with(List.of(QUEUE), List.of(EvidenceLine.KEY_AWS_MANAGED.of()));

        assertThat(kinds(finding)).containsExactly(CREATE_KEY, ADD_TO_KEY_POLICY, USE_KEY);
    }

    @Test
    void aTargetThatIsGoneIsCreatedByItsNameWhereThatIsAllThereIsToIt() {
        assertThat(kinds(DoctorFinding.DELIVERY_GONE.with(QUEUE))).containsExactly(CREATE_TARGET, OR_OTHER_TARGET);
        assertThat(kinds(DoctorFinding.DELIVERY_GONE.with("arn:aws:lambda:eu-central-1:123456789012:function:f")))
                .containsExactly(OTHER_TARGET);
        assertThat(kinds(DoctorFinding.DELIVERY_IMPOSSIBLE.with(
                        List.of(QUEUE), List.of(EvidenceLine.TARGET_OTHER_REGION.of()))))
                .containsExactly(OTHER_TARGET);
    }

    @Test
    void aRoleIsMendedByLinesThatCanBeRunAsTheyAre() {
        List<FixStep> steps = STEPS.of(failing(DeliveryReason.unchecked(WITH_ROLE)));

        assertThat(steps)
                .extracting(FixStep::kind)
                .containsExactly(
                        READ_TRUST,
                        ADD_TO_TRUST,
                        SAVE_TRUST,
                        ALLOW_BY_ROLE,
                        WITHOUT_ROLE,
                        ASK_DEAD_LETTERS,
                        CHECK_AFTER_NEXT);
        assertThat(StepsText.of(steps))
                .contains(
                        "   aws iam get-role --query Role.AssumeRolePolicyDocument --output json --role-name deliver"
                                + " --region eu-central-1 > trust.json",
                        "   aws iam update-assume-role-policy --role-name deliver --policy-document file://trust.json"
                                + " --region eu-central-1");
        assertThat(steps.get(3).copy())
                .startsWith("aws iam put-role-policy --policy-name deliver-events --role-name deliver ")
                .contains("\"Action\":\"sqs:SendMessage\",\"Resource\":\"" + QUEUE + "\"");
    }

    /** What EventBridge itself says comes before what is only not known. */
    @ParameterizedTest
    @EnumSource(DeliveryError.class)
    void eachErrorThatEventBridgeNamesHasSteps(DeliveryError error) {
        List<FixStep> steps = STEPS.of(failing(
                DeliveryReason.unchecked(WITH_ROLE), DeliveryReason.said(error.name(), QUEUE, Optional.empty())));

        assertThat(steps)
                .hasSizeGreaterThan(1)
                .extracting(FixStep::kind)
                .doesNotContain(ASK_DEAD_LETTERS)
                .endsWith(CHECK_AFTER_NEXT);
    }

    @Test
    void anErrorThatNobodyKnowsIsSaidAsItIs() {
        Finding finding = failing(DeliveryReason.said("NEW_ERROR", QUEUE, Optional.empty()));

        assertThat(FindingWords.of(finding).evidence())
                .containsExactly("EventBridge says NEW_ERROR of SQS ended. AWS does not document this code.");
        assertThat(STEPS.of(finding)).extracting(FixStep::kind).containsExactly(LOOK_AT_TARGET, CHECK_AFTER_NEXT);
    }

    private static Finding failing(DeliveryReason... reasons) {
        return LiveFinding.DELIVERED_FAIL.with(
                List.of("3", "3"),
                Arrays.stream(reasons).map(DeliveryReason::line).toList());
    }

    @Test
    void noFaultIsWithoutAPlanOrSteps() {
        DoctorFixes fixes = new DoctorFixes(BUS, Optional.of("mine"));
        List<String> args = List.of(QUEUE, "x", "y", "z");

        Stream<Finding> faults = Stream.<FindingKind[]>of(
                        DoctorFinding.values(), LiveFinding.values(), Findings.values())
                .flatMap(Arrays::stream)
                .filter(kind -> kind.verdict() == Verdict.FAIL)
                .filter(kind -> !NOT_OF_ARRIVAL.contains(kind))
                .map(kind -> kind.with(args, List.of()));

        assertThat(faults).allSatisfy(finding -> assertThat(fixes.of(finding)).isPresent());
    }

    /** The doctor only warns of these: no event is kept out. */
    private static final List<FindingKind> NOT_OF_ARRIVAL = List.of(
            Findings.ENABLED_ON,
            Findings.PATTERN_DIFFERS,
            Findings.TARGETS_DIFFER,
            Findings.EVENTS_LOCAL_LEAK,
            Findings.EVENTS_AWS_LEAK,
            // These only follow from another fault, which has a fix.
            LiveFinding.SOURCE_EVENTS_FOLLOWS,
            LiveFinding.MATCHED_FOLLOWS,
            LiveFinding.MATCHED_BUS_FOLLOWS,
            LiveFinding.DELIVERED_FOLLOWS);

    private static Finding key(String evidence) {
        return DoctorFinding.KEY_FAIL.with(List.of("alias/bus"), List.of(KEY, evidence));
    }

    private static List<FixStep.Kind> kinds(Finding finding) {
        return STEPS.of(finding).stream().map(FixStep::kind).toList();
    }
}
