package org.queuebridge.code.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.queuebridge.code.CodeExamples;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.Target;

class StepCallsTest {
    private static final RuleFields ON = RuleFields.of(Optional.of("{}"), true, "", Optional.empty());
    private static final RuleImage EMPTY = new RuleImage(CodeExamples.KEY, ON, List.of(), Map.of());
    private static final String RULE = "{\"Name\":\"ended\",\"EventBusName\":\"default\"";

    @Test
    void aRuleIsMadeWithItsTagsAndWithoutEmptyFields() {
        assertThat(calls(Optional.empty(), Optional.of(tagged(Map.of("b", "2", "a", "1")))))
                .containsExactly("PutRule " + RULE + ",\"EventPattern\":\"{}\",\"State\":\"ENABLED\",\"Tags\":"
                        + "[{\"Key\":\"a\",\"Value\":\"1\"},{\"Key\":\"b\",\"Value\":\"2\"}]}");
        assertThat(calls(Optional.empty(), Optional.of(EMPTY)))
                .containsExactly("PutRule " + RULE + ",\"EventPattern\":\"{}\",\"State\":\"ENABLED\"}");
    }

    @Test
    void aScheduledRuleHasItsSchedule() {
        RuleFields daily =
                new RuleFields(Optional.empty(), Optional.of("rate(1 day)"), "ENABLED", "d", Optional.of("arn:role"));
        assertThat(calls(Optional.empty(), Optional.of(EMPTY.with(daily))))
                .containsExactly("PutRule " + RULE + ",\"ScheduleExpression\":\"rate(1 day)\",\"State\":\"ENABLED\","
                        + "\"Description\":\"d\",\"RoleArn\":\"arn:role\"}");
    }

    @Test
    void stateAloneIsSwitched() {
        RuleImage off = EMPTY.with(ON.in(RuleFields.DISABLED));
        assertThat(calls(Optional.of(EMPTY), Optional.of(off))).containsExactly("DisableRule " + RULE + "}");
        assertThat(calls(Optional.of(off), Optional.of(EMPTY))).containsExactly("EnableRule " + RULE + "}");
        assertThat(calls(Optional.of(EMPTY), Optional.empty())).containsExactly("DeleteRule " + RULE + "}");
    }

    @Test
    void tagsNeedTheArnOfTheRule() {
        List<ApiCall> calls = all(Optional.of(tagged(Map.of("old", "1"))), Optional.of(tagged(Map.of("new", "2"))));

        assertThat(calls)
                .extracting(StepCallsTest::shown)
                .containsExactlyInAnyOrder(
                        "UntagResource {\"TagKeys\":[\"old\"]}",
                        "TagResource {\"Tags\":[{\"Key\":\"new\",\"Value\":\"2\"}]}");
        assertThat(calls).allSatisfy(call -> assertThat(call.needed()).isEqualTo(ApiCall.Needed.RULE_ARN));
    }

    @Test
    void targetsAreSentTenAtATime() {
        RuleImage many = EMPTY.with(IntStream.range(0, 20)
                .mapToObj(i -> new Target("t" + i, CodeExamples.QUEUE_ARN, Optional.empty()))
                .toList());
        List<ApiCall> added = all(Optional.of(EMPTY), Optional.of(many));
        List<ApiCall> removed = all(Optional.of(many), Optional.of(EMPTY));

        assertThat(added).extracting(call -> size(call, "Targets")).containsExactly(10, 10);
        assertThat(removed).extracting(call -> size(call, "Ids")).containsExactly(10, 10);
        assertThat(added)
                .allSatisfy(call -> assertThat(call.refused()).isEqualTo(ApiCall.Refused.BY_ENTRIES))
                .allSatisfy(call -> assertThat(call.input().get("Rule")).contains(new Json.Str("ended")));
    }

    @Test
    void operationsAreSpelledAsEachLanguageDoes() {
        ApiCall call = new ApiCall("PutRule", Json.obj(), ApiCall.Needed.NOTHING, ApiCall.Refused.BY_ERROR);
        assertThat(call.lowerCase("-")).isEqualTo("put-rule");
        assertThat(call.lowerCase("_")).isEqualTo("put_rule");
    }

    private static int size(ApiCall call, String field) {
        return ((Json.Arr) call.input().get(field).orElseThrow()).items().size();
    }

    private static RuleImage tagged(Map<String, String> tags) {
        return new RuleImage(CodeExamples.KEY, ON, List.of(), tags);
    }

    private static List<String> calls(Optional<RuleImage> before, Optional<RuleImage> after) {
        return all(before, after).stream().map(StepCallsTest::shown).toList();
    }

    private static List<ApiCall> all(Optional<RuleImage> before, Optional<RuleImage> after) {
        return new RuleChange(CodeExamples.KEY, before, after)
                .steps().stream().flatMap(step -> StepCalls.of(step).stream()).toList();
    }

    private static String shown(ApiCall call) {
        return call.operation() + " " + JsonWriter.compact(call.input());
    }
}
