package org.queuebridge.domain.pattern.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.domain.pattern.read.ShortPatterns.A;
import static org.queuebridge.domain.pattern.read.ShortPatterns.B;
import static org.queuebridge.domain.pattern.read.ShortPatterns.DEFAULT;
import static org.queuebridge.domain.pattern.read.ShortPatterns.PARTNER;
import static org.queuebridge.domain.pattern.read.ShortPatterns.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Answer;

class PatternScopeTest {
    private static final String OF_QUEUE = "{'detail':{'eventBody':{'queueId':[%s]}}}";

    /** EventBridge may deny an event whose value stands in lists that alternatives share in part. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ['A','B'] | ['A','B'] | YES
        ['A']     | ['B']     | YES
        ['A']     | ['A','B'] | UNKNOWN
        ['B']     | ['A','B'] | UNKNOWN
        ['A','A'] | ['B','B'] | YES
        ['A']     | ['A']     | NO
        """)
    void alternativesWithOverlappingValuesProveNothing(String one, String other, Answer covered) {
        String alternative = "{'detail':{'eventBody':{'queueId':%s,'mediaType':['VOICE','CHAT']}}}";
        PatternScope ofB = scope("{'detail':{'eventBody':{'queueId':['B'],'mediaType':['VOICE','CHAT']}}}");
        PatternScope either =
                scope("{'$or':[%s,%s]}".formatted(alternative.formatted(one), alternative.formatted(other)));

        assertThat(ofB.coveredBy(List.of(either))).isEqualTo(covered);
        assertThat(ofB.leftBy(List.of(either)).isEmpty()).isEqualTo(covered == Answer.YES);
    }

    @Test
    void theScopeOfAQueueIsAllThatThePatternMatchesOfIt() {
        PatternScope both = scope(OF_QUEUE.formatted("'A','B'"));

        assertThat(both.ofQueue(A).coveredBy(List.of(scope(OF_QUEUE.formatted("'A'")))))
                .isEqualTo(Answer.YES);
        assertThat(scope(OF_QUEUE.formatted("'A'")).coveredBy(List.of(both.ofQueue(A))))
                .isEqualTo(Answer.YES);
        assertThat(both.ofQueue(B).coveredBy(List.of(scope(OF_QUEUE.formatted("'A'")))))
                .isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'A'                        | NO
        {'prefix':'d5'}            | NO
        {'equals-ignore-case':'B'} | YES
        'A',{'prefix':'0b'},'B'    | YES
        """)
    void aQueueHasAScopeOnlyIfThePatternNamesIt(String tests, Answer hasB) {
        assertThat(scope(OF_QUEUE.formatted(tests)).ofQueue(B).any()).isEqualTo(hasB);
    }

    @Test
    void aPatternWithoutQueuesHasNoScopeOfAQueue() {
        PatternScope all = scope("{'detail':{'eventBody':{'mediaType':['VOICE']}}}");

        assertThat(all.ofQueue(A).any()).isEqualTo(Answer.NO);
        assertThat(all.ofOtherQueues()).isEqualTo(all);
    }

    @Test
    void unnamedQueuesHaveTheirOwnScope() {
        PatternScope more = scope(OF_QUEUE.formatted("'A',{'prefix':'d5'}"));

        assertThat(more.ofOtherQueues()).isEqualTo(scope(OF_QUEUE.formatted("{'prefix':'d5'}")));
        assertThat(scope(OF_QUEUE.formatted("'A'")).ofOtherQueues().any()).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'A' | 'A','B' | true
        'A' | 'B'     | false
        """)
    void scopesOverlapIfTheyShareAnEvent(String one, String other, boolean meet) {
        assertThat(scope(OF_QUEUE.formatted(one)).mayMeet(scope(OF_QUEUE.formatted(other))))
                .isEqualTo(meet);
    }

    /** What every event of the bus has need not be asked for by the pattern that covers. */
    @Test
    void fieldsOfEveryEventAreNoCondition() {
        PatternScope ofAccount = scope("{'account':['123456789012'],'detail':{'eventBody':{'queueId':['A']}}}");
        PatternScope ofRegion = scope("{'region':['eu-central-1'],'detail':{'eventBody':{'queueId':['A']}}}");

        assertThat(ofAccount.coveredBy(List.of(ofRegion))).isEqualTo(Answer.YES);
        assertThat(ofRegion.coveredBy(List.of(ofAccount))).isEqualTo(Answer.YES);
    }

    /** What is absent from one object of a list may be in the next, so a proof needs the same fields. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'legs':{'q':['A'],'b':[{'exists':false}]} | 'legs':{'b':[{'exists':false}]}           | UNKNOWN
        'legs':{'q':['A'],'b':[{'exists':false}]} | 'legs':{'q':['A'],'b':[{'exists':false}]} | YES
        'legs':{'q':['A'],'b':['x']}              | 'legs':{'b':['x']}                        | YES
        'q':['A'],'b':[{'exists':false}]          | 'b':[{'exists':false}]                    | YES
        """)
    void absenceInAListOfObjectsProvesLittle(String covered, String other, Answer answer) {
        PatternScope more = read("{'detail':{" + covered + "}}", DEFAULT).scope();
        PatternScope less = read("{'detail':{" + other + "}}", DEFAULT).scope();

        assertThat(more.coveredBy(List.of(less))).isEqualTo(answer);
    }

    private static PatternScope scope(String pattern) {
        return read(pattern, PARTNER).scope();
    }
}
