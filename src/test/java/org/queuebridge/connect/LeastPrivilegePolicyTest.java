package org.queuebridge.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.SourceTree;
import org.queuebridge.connect.LeastPrivilegePolicy.Extra;
import org.queuebridge.connect.LeastPrivilegePolicy.Scope;

class LeastPrivilegePolicyTest {
    private static final Pattern ACTION = Pattern.compile("\"((?:events|lambda|sqs|sns|logs):[A-Z]\\w+)\"");

    /** What creating with tags, and delivering logs of a bus, needs besides the action that is called. */
    private static final Set<String> IMPLIED =
            Set.of("sqs:TagQueue", "logs:TagResource", "events:AllowVendedLogDeliveryForResource");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                                | *, arn:aws:events:*:*:rule/*
        TARGET_ROLES                      | *, arn:aws:events:*:*:rule/*, arn:aws:iam::*:role/*
        TARGET_PERMISSIONS                | *, arn:aws:events:*:*:rule/*, *, *
        METRICS                           | *, arn:aws:events:*:*:rule/*, *
        DOCTOR                            | *, arn:aws:events:*:*:rule/*, *
        SET_UP                            | *, arn:aws:events:*:*:rule/*, *, arn:aws:events:*:*:event-bus/aws.partner/*
        CAPTURE                           | *, arn:aws:events:*:*:rule/*, arn:aws:sqs:*:*:queuebridge-capture-*, arn:aws:logs:*:*:log-group:/aws/events/queuebridge-capture/*, *
        TARGET_ROLES, TARGET_PERMISSIONS  | *, arn:aws:events:*:*:rule/*, arn:aws:iam::*:role/*, *, *
        """)
    void allowsOnlyWhatTheProgramNeeds(String extras, String resources) {
        assertThat(statements(LeastPrivilegePolicy.json(Scope.ANY, extras(extras))))
                .allSatisfy(statement ->
                        assertThat(statement.get("Effect").getAsString()).isEqualTo("Allow"))
                .extracting(statement -> statement.get("Resource").getAsString())
                .containsExactly(resources.split(", "));
    }

    /** Compares the policy with the actions named in the AWS adapter. */
    @Test
    void allowsEveryCallAndNoOther() {
        Set<String> called = SourceTree.javaFiles("src/main/java/org/queuebridge/aws").values().stream()
                .flatMap(text -> ACTION.matcher(text).results())
                .map(action -> action.group(1))
                .collect(Collectors.toSet());
        Set<String> allowed = ACTION.matcher(LeastPrivilegePolicy.json(Scope.ANY, withoutRoles()))
                .results()
                .map(action -> action.group(1))
                .collect(Collectors.toSet());

        assertThat(called).doesNotContainAnyElementsOf(IMPLIED);
        called.addAll(IMPLIED);
        assertThat(allowed).containsExactlyInAnyOrderElementsOf(called).hasSizeGreaterThan(10);
    }

    /** Roles are passed by EventBridge's own calls. */
    private static Extra[] withoutRoles() {
        return EnumSet.complementOf(EnumSet.of(Extra.TARGET_ROLES)).toArray(Extra[]::new);
    }

    @Test
    void isLimitedToTheAccountAndRegionOfASession() {
        Scope scope = new Scope("aws-cn", "cn-north-1", "123456789012");

        assertThat(LeastPrivilegePolicy.json(scope, Extra.TARGET_ROLES))
                .contains("\"arn:aws-cn:events:cn-north-1:123456789012:rule/*\"")
                .contains("\"arn:aws-cn:iam::123456789012:role/*\"")
                .doesNotContain("${");
    }

    @Test
    void passesRolesToEventBridgeOnly() {
        JsonObject roles = statements(LeastPrivilegePolicy.json(Scope.ANY, Extra.TARGET_ROLES))
                .getLast();

        assertThat(roles.get("Action").getAsString()).isEqualTo("iam:PassRole");
        assertThat(roles.get("Condition"))
                .hasToString("{\"StringEquals\":{\"iam:PassedToService\":\"events.amazonaws.com\"}}");
    }

    private static Extra[] extras(String names) {
        return Stream.of(names.split(", "))
                .filter(name -> !name.isEmpty())
                .map(Extra::valueOf)
                .toArray(Extra[]::new);
    }

    private static List<JsonObject> statements(String policy) {
        return StreamSupport.stream(
                        JsonParser.parseString(policy)
                                .getAsJsonObject()
                                .getAsJsonArray("Statement")
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }
}
