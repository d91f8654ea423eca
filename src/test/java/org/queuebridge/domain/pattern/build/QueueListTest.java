package org.queuebridge.domain.pattern.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.json.JsonText;

class QueueListTest {
    /** Letters stand for ids of queues: those that the pattern names, and those that it is to name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'detail':{'queue':{'id':['a','c']}}}            | a,c | c,b,d | {'detail':{'queue':{'id':['b','c','d']}}}
        {'detail':{'queue':{'id':['c','a','e']}}}        | a,c,e | e,b,c | {'detail':{'queue':{'id':['c','e','b']}}}
        {'x':[1],'detail':{'y':[2],'eventBody':{'queueId':['a'],'z':[3]}}} | a | b | {'x':[1],'detail':{'y':[2],'eventBody':{'queueId':['b'],'z':[3]}}}
        {'detail':{'queue':{'id':['c','a','c']}}}        | a,c | c,a,b | {'detail':{'queue':{'id':['c','a','b']}}}
        """)
    void remainingQueuesKeepTheirOrder(String pattern, String before, String after, String expected) {
        assertThat(replaced(pattern, before, after)).contains(expected.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'detail':{'queue':{'id':['a']}}}                | a,b
        {'detail':{'queue':{'id':['a','b']}}}            | a
        {'detail':{'queue':{'id':['a',{'prefix':'b'}]}}} | a
        {'detail':{'queue':{'id':'a'}}}                  | a
        {'detail':{'queue':['a']}}                       | a
        {'detail.queue.id':['a']}                        | a
        {'$or':[{'detail':{'queue':{'id':['a']}}}]}      | a
        """)
    void otherThanOnePlainListIsNotChanged(String pattern, String before) {
        assertThat(replaced(pattern, before, "z")).isEmpty();
    }

    private static Optional<String> replaced(String pattern, String before, String after) {
        return QueueList.replaced(
                        JsonText.parse(pattern.replace('\'', '"')).object().orElseThrow(),
                        StandardFormat.ALL,
                        List.of(before.split(",", -1)),
                        List.of(after.split(",", -1)))
                .map(EventPattern::root)
                .map(JsonWriter::compact);
    }
}
