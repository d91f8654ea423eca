package org.queuebridge.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.connect.LeastPrivilegePolicy.Scope;

class LeastPrivilegePolicyTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void allowsOnlyWhatTheProgramDoes(boolean targetRoles) {
        assertThat(statements(LeastPrivilegePolicy.json(Scope.ANY, targetRoles)))
                .allSatisfy(statement ->
                        assertThat(statement.get("Effect").getAsString()).isEqualTo("Allow"))
                .extracting(statement -> statement.get("Resource").getAsString())
                .containsExactlyElementsOf(
                        targetRoles
                                ? List.of("*", "arn:aws:events:*:*:rule/*", "arn:aws:iam::*:role/*")
                                : List.of("*", "arn:aws:events:*:*:rule/*"));
    }

    @Test
    void isLimitedToTheAccountAndRegionOfASession() {
        Scope scope = new Scope("aws-cn", "cn-north-1", "123456789012");

        assertThat(LeastPrivilegePolicy.json(scope, true))
                .contains("\"arn:aws-cn:events:cn-north-1:123456789012:rule/*\"")
                .contains("\"arn:aws-cn:iam::123456789012:role/*\"")
                .doesNotContain("${");
    }

    @Test
    void passesRolesToEventBridgeAlone() {
        JsonObject roles =
                statements(LeastPrivilegePolicy.json(Scope.ANY, true)).getLast();

        assertThat(roles.get("Action").getAsString()).isEqualTo("iam:PassRole");
        assertThat(roles.get("Condition"))
                .hasToString("{\"StringEquals\":{\"iam:PassedToService\":\"events.amazonaws.com\"}}");
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
