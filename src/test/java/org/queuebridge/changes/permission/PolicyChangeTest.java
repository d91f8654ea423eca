package org.queuebridge.changes.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.Images;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.permission.grant.EmptyTopicPolicy;
import org.queuebridge.domain.permission.grant.GrantStatement;
import org.queuebridge.domain.permission.policy.Policies;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.TargetKind;

class PolicyChangeTest {
    private static final String ACCOUNT = "eu-central-1:111122223333:";
    private static final String QUEUE = "arn:aws:sqs:" + ACCOUNT + "ended";
    private static final String TOPIC = "arn:aws:sns:" + ACCOUNT + "ended";
    private static final Grant ONE = grant(TargetKind.SQS, QUEUE, "ended-1");
    private static final Grant TWO = grant(TargetKind.SQS, QUEUE, "ended-2");
    private static final Grant ON_TOPIC = grant(TargetKind.SNS, TOPIC, "ended-1");
    private static final String THEIRS = "{\"Sid\":\"Theirs\",\"Effect\":\"Deny\",\"Principal\":\"*\"}";

    private static Grant grant(TargetKind kind, String resource, String rule) {
        return new Grant(kind, resource, "arn:aws:events:" + ACCOUNT + "rule/" + rule);
    }

    private static RuleChange change(String rule, List<Grant> allowed, List<Grant> disallowed) {
        return new RuleChange(
                new RuleKey("default", rule), Optional.empty(), Optional.of(Images.PLAIN), allowed, disallowed);
    }

    private static List<PolicyChange> changes(Optional<PolicyDocument> known, RuleChange... changes) {
        return PolicyChange.of(new ChangePlan(Purpose.UPDATE, List.of(changes)), _ -> known);
    }

    private static String policy(String... statements) {
        return "{\"Version\":\"2012-10-17\",\"Statement\":[" + String.join(",", statements) + "]}";
    }

    private static List<String> texts(List<Json> documents) {
        return documents.stream().map(JsonWriter::compact).toList();
    }

    @Test
    void allRulesOfASetAreMergedIntoThePolicyThatIsThere() {
        List<PolicyChange> found = changes(
                Optional.of(Policies.document(policy(THEIRS))),
                change("ended-1", List.of(ONE, ON_TOPIC), List.of()),
                change("ended-2", List.of(TWO), List.of()));

        assertThat(found).extracting(PolicyChange::resourceArn).containsExactly(QUEUE, TOPIC);
        assertThat(texts(found.getFirst().before())).containsExactly(policy(THEIRS));
        assertThat(texts(found.getFirst().after()))
                .containsExactly(policy(
                        THEIRS,
                        JsonWriter.compact(
                                GrantStatement.json(List.of(ONE, TWO)).getFirst())));
    }

    @Test
    void aPolicyIsCreatedIfMissingAndRemovedWithItsLastStatement() {
        PolicyChange made = changes(Optional.of(PolicyDocument.none()), change("ended-1", List.of(ONE), List.of()))
                .getFirst();
        assertThat(made.before()).isEmpty();
        assertThat(texts(made.after())).containsExactly(GrantStatement.policy(ONE));

        PolicyChange gone = changes(
                        Optional.of(Policies.document(GrantStatement.policy(ONE))),
                        change("ended-1", List.of(), List.of(ONE)))
                .getFirst();
        assertThat(texts(gone.before())).containsExactly(GrantStatement.policy(ONE));
        assertThat(gone.after()).isEmpty();
    }

    @Test
    void aTopicKeepsItsDefaultPolicy() {
        PolicyChange change = changes(
                        Optional.of(Policies.document(GrantStatement.policy(ON_TOPIC))),
                        change("ended-1", List.of(), List.of(ON_TOPIC)))
                .getFirst();

        assertThat(change.after()).containsExactly(EmptyTopicPolicy.ownAccount(TOPIC));
    }

    @Test
    void anUnknownPolicyShowsOnlyTheStatements() {
        PolicyChange change = changes(Optional.empty(), change("ended-1", List.of(TWO), List.of(ONE)))
                .getFirst();

        assertThat(texts(change.before())).containsExactly(GrantStatement.text(ONE));
        assertThat(texts(change.after())).containsExactly(GrantStatement.text(TWO));
    }
}
