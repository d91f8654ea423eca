package org.queuebridge.code.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.code.CodeExamples;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.RuleFields;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.json.JsonText;

class KnownTargetSettingsTest {
    @Test
    void everySettingOfTheServiceModelIsKnown() {
        assertThat(CodeExamples.everySetting())
                .allSatisfy(target -> target.settings()
                        .fields()
                        .forEach((name, value) -> assertThat(KnownTargetSettings.known(name, value))
                                .as(name)
                                .isTrue()));
    }

    /** The AWS CLI and boto3 refuse what their model of the service does not have, and values of another type. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        FieldOfTheFuture            | 1
        Input                       | {}
        InputTransformer            | {"InputPathsMap":{"a":1}}
        InputTransformer            | {"InputPathsMap":[]}
        InputTransformer            | {"InputTemplate":"<a>","More":true}
        KinesisParameters           | {"PartitionKeyPath":1}
        KinesisParameters           | "x"
        RunCommandParameters        | {"RunCommandTargets":[{"Key":"a","Values":"b"}]}
        RunCommandParameters        | {"RunCommandTargets":{}}
        EcsParameters               | {"TaskCount":"2"}
        EcsParameters               | {"EnableECSManagedTags":"true"}
        EcsParameters               | {"NetworkConfiguration":{"awsvpcConfiguration":{"Subnets":[1]}}}
        EcsParameters               | {"CapacityProviderStrategy":[{"CapacityProvider":"FARGATE"}]}
        RedshiftDataParameters      | {"Sqls":["a",null]}
        RetryPolicy                 | {"MaximumRetryAttempts":"0"}
        """)
    void anythingElseIsNot(String name, String value) {
        assertThat(KnownTargetSettings.known(name, JsonText.parse(value).value().orElseThrow()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        FieldOfTheFuture     | 1                                                | FieldOfTheFuture
        RetryPolicy          | {"MaximumRetryAttempts":"0"}                     | RetryPolicy.MaximumRetryAttempts
        InputTransformer     | {"InputPathsMap":{"a":"$","b":1}}                | InputTransformer.InputPathsMap.b
        RunCommandParameters | {"RunCommandTargets":[{"Key":"a"},{"Values":1}]} | RunCommandParameters.RunCommandTargets[1].Values
        """)
    void theirFirstMisfitHasAPath(String name, String value, String path) {
        assertThat(KnownTargetSettings.misfit(
                        name, JsonText.parse(value).value().orElseThrow()))
                .contains(path);
    }

    @Test
    void thoseOfThePlanAreNamedOnceInOrderWhetherBeforeOrAfter() {
        RuleImage before = image(Json.obj("Zebra", new Json.Num("1")));
        RuleImage after = image(Json.obj(
                Map.entry("Apple", new Json.Num("1")),
                Map.entry("Input", new Json.Str("{}")),
                Map.entry("Zebra", new Json.Num("2"))));
        RuleChange change = new RuleChange(CodeExamples.KEY, Optional.of(before), Optional.of(after));

        assertThat(KnownTargetSettings.unknown(CodeExamples.plan(change))).containsExactly("Apple", "Zebra");
    }

    private static RuleImage image(Json.Obj settings) {
        Target target = new Target("t", CodeExamples.QUEUE_ARN, Optional.empty(), settings);
        RuleFields fields = RuleFields.of(Optional.of("{}"), true, "", Optional.empty());
        return new RuleImage(CodeExamples.KEY, fields, List.of(target), Map.of());
    }
}
