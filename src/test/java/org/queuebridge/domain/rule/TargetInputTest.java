package org.queuebridge.domain.rule;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.TargetInput.Constant;
import org.queuebridge.domain.rule.TargetInput.Part;
import org.queuebridge.domain.rule.TargetInput.Transformed;
import org.queuebridge.domain.rule.TargetInput.Whole;
import org.queuebridge.json.JsonText;

class TargetInputTest {
    private static final String RULE_ARN = "arn:aws:events:eu-central-1:123456789012:rule/bus/ended";
    private static final Json.Obj EVENT = read("""
        {"version": "0", "id": "1", "detail-type": "created", "source": "mine", "account": "123456789012",
         "time": "2026-10-14T09:31:45Z", "region": "eu-central-1", "resources": [],
         "detail": {"instance-id": "i-1", "state": "RUNNING", "count": 3, "said": "a \\"b\\"",
                    "list": [{"id": "x"}, {"id": "y"}]}}
        """);
    private static final Map<String, String> PATHS = Map.of(
            "instance", "$.detail.instance-id",
            "state", "$.detail.state",
            "count", "$.detail.count",
            "list", "$.detail.list",
            "none", "$.detail.nowhere");

    private static Json.Obj read(String text) {
        return JsonText.parse(text).object().orElseThrow();
    }

    private static TargetInput.Result arrives(TargetInput input) {
        return input.result(EVENT, RULE_ARN, "ended");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        $.detail.state         | "RUNNING"
        $.detail.count         | 3
        $.detail.list[1]       | {"id":"y"}
        $.detail.list[1].id    | "y"
        $.detail.list[*].id    | ["x","y"]
        $.detail.list.*        | [{"id":"x"},{"id":"y"}]
        $.detail-type          | "created"
        """)
    void anInputPathGivesTheValueAtThePath(String path, String arrives) {
        assertThat(arrives(new Part(path)).text()).isEqualTo(arrives);
    }

    @Test
    void theWholeEventArrivesWithoutAPath() {
        assertThat(read(arrives(new Part("$")).text())).isEqualTo(EVENT);
        assertThat(read(arrives(new Whole()).text())).isEqualTo(EVENT);
    }

    /** From the examples in the user guide, and what AWS delivered in tests for a path without a value. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "instance <instance> is in <state>"           | "instance i-1 is in RUNNING"
        "instance \\"<instance>\\" is in <state>"     | "instance \\"i-1\\" is in RUNNING"
        {"instance":<instance>,"state":"<state>"}     | {"instance":"i-1","state":"RUNNING"}
        {"state":[9,<state>,true]}                    | {"state":[9,"RUNNING",true]}
        {"count":<count>,"text":"<count> pieces"}     | {"count":3,"text":"3 pieces"}
        {"list":<list>}                               | {"list":[{"id":"x"},{"id":"y"}]}
        "list of <list>"                              | "list of [{id:x},{id:y}]"
        {"list":"<list>"}                             | {"list":"[{"id":"x"},{"id":"y"}]"}
        "nothing: <none>."                            | "nothing: ."
        {"nothing":<none>}                            | {"nothing":""}
        "<aws.events.rule-name> triggered"            | "ended triggered"
        {"rule":<aws.events.rule-arn>}                | {"rule":"arn:aws:events:eu-central-1:123456789012:rule/bus/ended"}
        "at <aws.events.event.ingestion-time>"        | "at 2026-10-14T09:31:45Z"
        """)
    void fillsATemplateAsEventBridgeDoes(String template, String arrives) {
        assertThat(arrives(new Transformed(PATHS, template)).text()).isEqualTo(arrives);
    }

    @Test
    void providesTheEventWithAndWithoutItsDetail() {
        String text = arrives(
                        new Transformed(Map.of(), "{\"all\":<aws.events.event.json>,\"head\":<aws.events.event>}"))
                .text();

        Json.Obj result = read(text);
        assertThat(result.get("all")).contains(EVENT);
        assertThat(result.get("head")).containsInstanceOf(Json.Obj.class);
        Json.Obj head = (Json.Obj) result.get("head").orElseThrow();
        assertThat(head.fields()).doesNotContainKeys("detail", "detail-type");
        assertThat(head.get("detailType")).contains(new Json.Str("created"));
    }

    @Test
    void reportsPathsWithoutAValue() {
        assertThat(arrives(new Transformed(PATHS, "\"<state>\"")).missing()).containsExactly("$.detail.nowhere");
        assertThat(arrives(new Part("$.detail.list[2]")).missing()).containsExactly("$.detail.list[2]");
        assertThat(arrives(new Part("$.detail.list[2]")).text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        $.detail,              -
        $,                     -
        $.a[0].b-c_d/e[*].*,   -
        '',                    PATH_MISSING
        detail,                NOT_A_PATH
        $.detail.,             NOT_A_PATH
        $.detail['state'],     NOT_A_PATH
        $..state,              NOT_A_PATH
        $.detail[-1],          NOT_A_PATH
        """)
    void acceptsThePathsThatEventBridgeAccepts(String path, String problem) {
        assertThat(InputCheck.of(new Part(path)))
                .extracting(wrong -> wrong.problem().name())
                .containsExactly(problem == null ? new String[0] : new String[] {problem});
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        state,     $.detail, <state>,                   -,                -
        state,     $.detail, <aws.events.rule-name>,    -,                -
        state,     $.detail, <stat>,                    UNKNOWN_NAME,     stat
        state,     detail,   <state>,                   NOT_A_PATH,       detail
        my state,  $.detail, "x",                       NOT_A_NAME,       my state
        aws.state, $.detail, "x",                       RESERVED_NAME,    aws.state
        state,     $.detail, {<state>: 1},              NAME_AS_KEY,      ''
        state,     $.detail, of <state>,                NOT_JSON,         ''
        state,     $.detail, {"a": <state>,             NOT_JSON,         ''
        state,     $.detail, {"a": [<state>] },         -,                -
        state,     $.detail, "a < b and c > d",         -,                -
        state,     $.detail, "<{state}>",               UNKNOWN_NAME,     {state}
        state,     $.detail, '',                        TEMPLATE_MISSING, ''
        """)
    void reportsProblemsOfATransformer(String name, String path, String template, String problem, String about) {
        assertThat(InputCheck.of(new Transformed(Map.of(name, path), template)))
                .containsExactly(
                        problem == null
                                ? new InputCheck.Wrong[0]
                                : new InputCheck.Wrong[] {
                                    new InputCheck.Wrong(InputCheck.Problem.valueOf(problem), about)
                                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"New":1}
        {"New":1,"InputPath":"$.detail"}
        {"New":1,"Input":"{}"}
        {"New":1,"InputTransformer":{"InputPathsMap":{"a":"$.b"},"InputTemplate":"<a>","More":true}}
        """)
    void readsSettingsAndReplacesTheirInput(String text) {
        Json.Obj settings = read(text);
        assertThat(TargetInput.of(settings).into(settings)).isEqualTo(settings);
        assertThat(new Whole().into(settings)).isEqualTo(read("{\"New\":1}"));
        assertThat(TargetInput.of(new Constant("{\"a\":2}").into(settings))).isEqualTo(new Constant("{\"a\":2}"));
        assertThat(new Transformed(Map.of("a", "$.c"), "<a>").into(settings))
                .isEqualTo(Json.obj(
                        entry("New", new Json.Num("1")),
                        entry(
                                "InputTransformer",
                                read("{\"InputPathsMap\":{\"a\":\"$.c\"},\"InputTemplate\":\"<a>\"}"))));
    }
}
