package org.queuebridge.domain.permission.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.domain.permission.policy.Policies.BUS;
import static org.queuebridge.domain.permission.policy.Policies.QUEUE;
import static org.queuebridge.domain.permission.policy.Policies.document;
import static org.queuebridge.domain.permission.policy.Policies.grant;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.change.Grant;
import org.queuebridge.domain.permission.Encryption;
import org.queuebridge.domain.permission.ResourceState;
import org.queuebridge.domain.permission.policy.Policies;
import org.queuebridge.domain.permission.policy.PolicyDocument;
import org.queuebridge.domain.rule.TargetKind;

/** By which statements several rules are let into a policy that has a size. */
class GrantChoiceTest {
    private static final String ON_DEFAULT_BUS = "arn:aws:events:eu-central-1:111122223333:rule/";
    private static final String RULES = "arn:aws:events:eu-central-1:111122223333:rule/" + BUS + "/";
    private static final String ELSEWHERE = "arn:aws:events:eu-central-1:111122223333:rule/other-bus/";
    private static final String FUNCTION = "arn:aws:lambda:eu-central-1:111122223333:function:ended";
    private static final String TOPIC = "arn:aws:sns:eu-central-1:111122223333:ended";
    private static final String GROUP = "arn:aws:logs:eu-central-1:111122223333:log-group:/aws/events/ended";

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void rulesOfAQueueAreNamedUpToItsPolicyLimit(int over, boolean fits) {
        Grant grant = grant(TargetKind.SQS, QUEUE);
        int room = 8_192 - PolicyEdit.with(filled(0), grant).length();

        GrantChoice choice = GrantChoice.of(List.of(grant), state(filled(room + over)));

        assertThat(choice).isEqualTo(new GrantChoice(List.of(grant), fits));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void rulesOfAFunctionAreNamedUpToItsPolicyLimit(int over, boolean fits) {
        Grant grant = grant(TargetKind.LAMBDA, FUNCTION);
        int room = 20_480 - PolicyEdit.with(filled(0), grant).length();
        PolicyDocument policy = filled(room + over);

        assertThat(GrantChoice.of(List.of(grant), state(policy))).isEqualTo(new GrantChoice(List.of(grant), fits));
    }

    @ParameterizedTest
    @CsvSource({"19, true", "20, false"})
    void aQueuePolicyHasAtMostTwentyStatements(int there, boolean fits) {
        String others = String.join(",", Collections.nCopies(there, "{'Effect':'Deny'}"));

        assertThat(GrantChoice.of(List.of(grant(TargetKind.SQS, QUEUE)), state(Policies.policy(others)))
                        .fits())
                .isEqualTo(fits);
    }

    /** In a queue with so little room that only one pattern for each bus, or for each set of rules, goes into it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ended-1 ended-2           | ended-* ended-*
        ended-1 ended-2 sales     | ended-* ended-* sales
        ended-1 ended-2 sales-1   | ended-* ended-* sales-1
        ended-one ended-two       | ended-* ended-*
        ended-early ended-extra   | ended-e* ended-e*
        """)
    void aWildcardIsNoWiderThanNeeded(String names, String patterns) {
        List<Grant> grants =
                Stream.of(names.split(" ")).map(name -> queue(RULES + name)).toList();
        List<Grant> chosen = patterned(grants, patterns);
        PolicyDocument full = filled(8_192 - PolicyEdit.with(filled(0), chosen).length());

        assertThat(GrantChoice.of(grants, state(full))).isEqualTo(new GrantChoice(chosen, true));
    }

    @Test
    void aSingleRuleOfABusIsNamed() {
        List<Grant> grants = List.of(queue(RULES + "ended-one"), queue(RULES + "ended-two"), queue(ELSEWHERE + "x"));
        List<Grant> chosen =
                List.of(grants.get(0).by(RULES + "ended-*"), grants.get(1).by(RULES + "ended-*"), grants.get(2));
        PolicyDocument full = filled(8_192 - PolicyEdit.with(filled(0), chosen).length());

        assertThat(GrantChoice.of(grants, state(full))).isEqualTo(new GrantChoice(chosen, true));
    }

    /** A pattern of unlike names there would let in the rules of every bus, or of buses whose names begin alike. */
    @ParameterizedTest
    @CsvSource({"ended-one, ended-two", "alpha, beta"})
    void rulesWithDifferentNamesOnTheDefaultBusShareNoWildcard(String one, String other) {
        List<Grant> grants = List.of(queue(ON_DEFAULT_BUS + one), queue(ON_DEFAULT_BUS + other));
        int room = 8_192 - PolicyEdit.with(filled(0), grants).length();

        assertThat(GrantChoice.of(grants, state(filled(room)))).isEqualTo(new GrantChoice(grants, true));
        assertThat(GrantChoice.of(grants, state(filled(room + 1)))).isEqualTo(new GrantChoice(grants, false));
    }

    @Test
    void aSetOf114RulesOnTheDefaultBusIsPermitted() {
        List<Grant> grants = IntStream.rangeClosed(1, 114)
                .mapToObj(part -> queue(ON_DEFAULT_BUS + "all-ended-conversations-" + part))
                .toList();

        GrantChoice choice = GrantChoice.of(grants, state(filled(0)));

        assertThat(choice.fits()).isTrue();
        assertThat(choice.grants())
                .extracting(Grant::source)
                .containsOnly(ON_DEFAULT_BUS + "all-ended-conversations-*");
    }

    @Test
    void namedRulesAreMergedIntoTheWildcard() {
        Grant there = queue(RULES + "ended-1");
        Grant further = queue(RULES + "ended-2");
        Grant pattern = further.by(RULES + "ended-*");
        String before = PolicyEdit.with(filled(0), there);
        int room = 8_192 - PolicyEdit.with(filled(0), pattern).length();
        PolicyDocument full = document(before.replace("\"Id\":\"\"", "\"Id\":\"" + "x".repeat(room) + "\""));

        GrantChoice choice = GrantChoice.of(List.of(further), state(full));

        assertThat(choice).isEqualTo(new GrantChoice(List.of(pattern), true));
        assertThat(PolicyEdit.with(full, pattern)).hasSize(8_192).doesNotContain("ended-1\"");
    }

    @Test
    void statementsThatAWildcardReplacesMakeRoomInAFunctionPolicy() {
        Grant there = new Grant(TargetKind.LAMBDA, FUNCTION, RULES + "ended-1");
        Grant further = new Grant(TargetKind.LAMBDA, FUNCTION, RULES + "ended-2");
        Grant pattern = further.by(RULES + "ended-*");
        String before = PolicyEdit.with(filled(0), there);
        int room = 20_480 - before.length();
        PolicyDocument full = document(before.replace("\"Id\":\"\"", "\"Id\":\"" + "x".repeat(room - 10) + "\""));

        assertThat(GrantChoice.of(List.of(further), state(full))).isEqualTo(new GrantChoice(List.of(pattern), true));
        assertThat(PolicyEdit.superfluous(full, pattern)).containsExactly(further.by(there.source()));
        assertThat(PolicyEdit.superfluous(document(before), pattern)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true"})
    void coveredStatementsOfAFunctionAreRemovedOnlyWithoutRoom(int over, boolean goes) {
        Grant covered = new Grant(TargetKind.LAMBDA, FUNCTION, RULES + "ended-1");
        Grant pattern = covered.by(RULES + "ended-*");
        PolicyDocument before = document(PolicyEdit.with(filled(0), List.of(covered, covered.by(RULES + "sales"))));
        int room = 20_480
                - PolicyEdit.with(document(before.text()), List.of(pattern)).length()
                + over;
        PolicyDocument full = document(before.text().replace("\"Id\":\"\"", "\"Id\":\"" + "x".repeat(room) + "\""));

        assertThat(PolicyEdit.superfluous(full, pattern)).isEqualTo(goes ? List.of(covered) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void coveredNamesOfAQueueAreRemovedOnlyWithoutRoom(int over, boolean named) {
        Grant covered = queue(RULES + "ended-1");
        List<Grant> both = List.of(covered, covered.by(RULES + "ended-*"));
        int room = 8_192 - PolicyEdit.with(filled(0), both).length() + over;

        assertThat(PolicyEdit.with(filled(room), both).contains("ended-1\"")).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({"9, 5120, true", "10, 5120, false", "10, 0, true", "11, 5120, false"})
    void aLogGroupFitsIntoANewOrExistingPolicy(int policies, int length, boolean fits) {
        List<PolicyDocument> all =
                Collections.nCopies(policies, new PolicyDocument("other", "x".repeat(length), Optional.empty()));

        assertThat(GrantChoice.of(List.of(grant(TargetKind.LOGS, GROUP)), new ResourceState(all, Encryption.NONE))
                        .fits())
                .isEqualTo(fits);
    }

    @Test
    void theLimitOfATopicPolicyIsUnknownSoItIsTried() {
        assertThat(GrantChoice.of(List.of(grant(TargetKind.SNS, TOPIC)), state(filled(100_000)))
                        .fits())
                .isTrue();
    }

    private static List<Grant> patterned(List<Grant> grants, String patterns) {
        String[] sources = patterns.split(" ", -1);
        return Stream.iterate(0, i -> i + 1)
                .limit(sources.length)
                .map(i -> grants.get(i).by(RULES + sources[i]))
                .toList();
    }

    private static Grant queue(String rule) {
        return new Grant(TargetKind.SQS, QUEUE, rule);
    }

    private static ResourceState state(PolicyDocument policy) {
        return new ResourceState(List.of(policy), Encryption.NONE);
    }

    /** A policy that somebody else fills with so many letters. */
    private static PolicyDocument filled(int letters) {
        return document("{\"Id\":\"" + "x".repeat(letters) + "\",\"Statement\":[{\"Effect\":\"Deny\"}]}");
    }
}
