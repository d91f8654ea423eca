package org.queuebridge.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

class TargetSettingsModelTest {
    private static final String SQS = "arn:aws:sqs:eu-central-1:111122223333:";
    private static final Json.Obj EVENT = read("""
        {"detail-type": "ended", "detail": {"queueId": "q-1", "said": "a \\"b\\"", "all": {"id": 1, "tags": ["a", "b"]}}}
        """);

    private static Json.Obj read(String text) {
        return JsonText.parse(text).object().orElseThrow();
    }

    private static TargetSettingsModel model(String queue, String there) {
        return new TargetSettingsModel(
                read(there),
                new TargetContext(
                        SQS + queue,
                        "eu-central-1",
                        List.of(SQS + "all-dead", SQS + "ended", SQS + "ended-dlq", SQS + "x-dlq.fifo"),
                        EVENT,
                        "arn:rule",
                        "rule"));
    }

    @Test
    void whatIsNotChangedStays() {
        String there = """
            {"InputTransformer": {"InputPathsMap": {"a": "$.detail", "b": "$.id"}, "InputTemplate": "\\"<a>\\""},
             "DeadLetterConfig": {"Arn": "arn:aws:sqs:eu-central-1:111122223333:d"}, "New": {"kept": true}}
            """;
        assertThat(model("ended", there).save()).contains(read(there));
        assertThat(model("ended", "{}").save()).contains(Json.obj());
    }

    @Test
    void savesWhatIsTyped() {
        TargetSettingsModel model = model("ended.fifo", "{\"New\": 1}");
        model.group().textProperty().set(" all ");
        model.deadLetters().textProperty().set(SQS + "ended-dlq");
        model.retries().textProperty().set("5");
        model.input().kindProperty().set(TargetInputModel.InputKind.TRANSFORMED);
        model.input().pathsProperty().set("queue = $.detail.queueId\n\nall=$");
        model.input().templateProperty().set("{\"q\": <queue>, \"all\": <all>}");

        assertThat(model.save()).contains(read("""
            {"New": 1, "SqsParameters": {"MessageGroupId": "all"}, "RetryPolicy": {"MaximumRetryAttempts": 5},
             "DeadLetterConfig": {"Arn": "arn:aws:sqs:eu-central-1:111122223333:ended-dlq"},
             "InputTransformer": {"InputPathsMap": {"queue": "$.detail.queueId", "all": "$"},
                                  "InputTemplate": "{\\"q\\": <queue>, \\"all\\": <all>}"}}
            """));
    }

    @Test
    void saysWhatIsWrongBesideEachField() {
        TargetSettingsModel model = model("ended.fifo", "{}");
        model.deadLetters().textProperty().set(SQS.replace("eu-central-1", "us-east-1") + "dlq");
        model.retries().textProperty().set("186");
        model.age().textProperty().set("59");

        assertThat(model.save()).isEmpty();
        assertThat(model.group().errorProperty().get()).isEqualTo("A FIFO queue needs a message group.");
        assertThat(model.deadLetters().errorProperty().get()).contains("eu-central-1");
        assertThat(model.retries().errorProperty().get()).contains("0 to 185");
        assertThat(model.age().errorProperty().get()).contains("60 to 86,400");

        model.retries().textProperty().set("5");
        assertThat(model.retries().errorProperty().get()).isEmpty();
    }

    @Test
    void proposesTheQueueThatIsNamedForDeadLetters() {
        assertThat(model("ended", "{}").queues()).containsExactly(SQS + "ended-dlq", SQS + "all-dead");
        assertThat(model("ended", "{}").proposedQueue()).contains(SQS + "ended-dlq");
        assertThat(model("sales", "{}").proposedQueue()).contains(SQS + "all-dead");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "of <q>"          | "of q-1"            | ``
        {"q":<q>}         | {"q": "q-1"}        | ``
        "said: <said>"    | "said: a "b""       | not valid JSON
        {"said":"<said>"} | {"said":"a "b""}    | This event is not delivered
        "all: <all>"      | "all: {id:1,tags:[a,b]}" | ``
        {"all":"<all>"}   | {"all":"{"id":1,"tags":["a","b"]}"} | This event is not delivered
        {"all":<all>}     | {"all": {"id": 1, "tags": [ "a", "b" ]}} | ``
        "none: <none>"    | "none: "            | no value at $.nowhere
        """)
    void showsWhatArrives(String template, String arrives, String note) {
        TargetInputModel input = transformer(template);
        assertThat(input.templateErrorProperty().get()).isEmpty();
        assertThat(String.join(
                                " ",
                                input.resultProperty()
                                        .get()
                                        .lines()
                                        .map(String::strip)
                                        .toList())
                        .replace("{ ", "{")
                        .replace(" }", "}"))
                .isEqualTo(arrives);
        assertThat(input.noteProperty().get()).contains(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        of <q>            | put text in quotes
        {"<q>": <q>       | Not valid JSON
        {<q>: 1}          | cannot be the key
        {"a": {<q> : 1}}  | cannot be the key
        {"a": 01}         | Not valid JSON
        "<queue>"         | No value is named queue
        "<{q}>"           | No value is named {q}
        ``                | Enter the text
        """)
    void saysWhatIsWrongWithATemplate(String template, String said) {
        TargetInputModel input = transformer(template);
        assertThat(input.templateErrorProperty().get()).contains(said);
        assertThat(input.resultProperty().get()).isEmpty();
        assertThat(input.input()).isEmpty();
    }

    private static TargetInputModel transformer(String template) {
        TargetInputModel input = model("ended", "{}").input();
        input.kindProperty().set(TargetInputModel.InputKind.TRANSFORMED);
        input.pathsProperty()
                .set("q = $.detail.queueId\nsaid = $.detail.said\nall = $.detail.all"
                        + (template.contains("<none>") ? "\nnone = $.nowhere" : ""));
        input.templateProperty().set(template);
        return input;
    }

    @ParameterizedTest
    @CsvSource({
        "q: $.detail,                 'not a name and a path'",
        "q =,                         Enter a path",
        "q = detail,                  not a path",
        "my q = $.detail,             not a name",
        "'q = $.a\nq = $.b',          is defined twice",
    })
    void saysWhatIsWrongWithItsValues(String paths, String said) {
        TargetInputModel input = transformer("\"x\"");
        input.pathsProperty().set(paths);
        assertThat(input.pathErrorProperty().get()).contains(said);
    }

    @Test
    void offersAConstantTextOnlyWhereThereIsOne() {
        assertThat(model("ended", "{}").input().kinds()).doesNotContain(TargetInputModel.InputKind.CONSTANT);
        TargetInputModel input = model("ended", "{\"Input\": \"{}\"}").input();
        assertThat(input.kinds()).contains(TargetInputModel.InputKind.CONSTANT);
        input.constantProperty().set("text");
        assertThat(input.constantErrorProperty().get()).contains("Not valid JSON");
    }
}
