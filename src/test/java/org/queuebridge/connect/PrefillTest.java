package org.queuebridge.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Secret;

class PrefillTest {
    @Test
    void everyVariableFillsItsField() {
        Prefill prefill = Prefill.from(Map.of(
                "GENESYS_CLOUD_REGION", " mypurecloud.de ",
                "GENESYS_CLOUD_CLIENT_ID", "client",
                "GENESYS_CLOUD_CLIENT_SECRET", "hush",
                "TARGET_QUEUE_NAME", "Billing EN",
                "EVENTBRIDGE_RULE_NAME", "ended",
                "AWS_TARGET_ARN", "arn:aws:sqs:eu-central-1:111122223333:ended",
                "AWS_EVENTBRIDGE_ROLE_ARN", "arn:aws:iam::111122223333:role/eb"));

        assertThat(prefill.region()).hasValue("mypurecloud.de");
        assertThat(prefill.clientId()).hasValue("client");
        assertThat(prefill.clientSecret())
                .hasValueSatisfying(secret -> assertThat(secret.reveal()).containsExactly('h', 'u', 's', 'h'));
        assertThat(prefill.queueName()).hasValue("Billing EN");
        assertThat(prefill.ruleName()).hasValue("ended");
        assertThat(prefill.targetArn()).hasValue("arn:aws:sqs:eu-central-1:111122223333:ended");
        assertThat(prefill.roleArn()).hasValue("arn:aws:iam::111122223333:role/eb");
        assertThat(prefill.toString()).doesNotContain("hush");
    }

    @Test
    void ignoresBlankVariables() {
        Prefill prefill = Prefill.from(Map.of(
                "GENESYS_CLOUD_REGION", "", "GENESYS_CLOUD_CLIENT_SECRET", "  ", "AWS_PROFILE", " ", "AWS_REGION", ""));

        assertThat(prefill).isEqualTo(Prefill.from(Map.of()));
        assertThat(prefill.clientSecret()).isEmpty();
        assertThat(prefill.aws())
                .isEqualTo(new AwsChoice(new AwsCredentials.DefaultChain(), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        AKIA, key, token, dev, Keys with token
        AKIA, key, -,     dev, Keys
        AKIA, -,   token, dev, Profile dev
        -,    key, -,     dev, Profile dev
        -,    -,   -,     dev, Profile dev
        AKIA, -,   -,     -,   DefaultChain
        -,    -,   -,     -,   DefaultChain
        """)
    void prefersKeysToTheProfile(String id, String key, String token, String profile, String chosen) {
        Prefill prefill = Prefill.from(new Environment()
                .with("AWS_ACCESS_KEY_ID", id)
                .with("AWS_SECRET_ACCESS_KEY", key)
                .with("AWS_SESSION_TOKEN", token)
                .with("AWS_PROFILE", profile)
                .variables());

        assertThat(words(prefill.aws().credentials())).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        eu-west-1, us-east-1, eu-west-1
        -,         us-east-1, us-east-1
        eu-west-1, -,         eu-west-1
        -,         -,         -
        """)
    void prefersAwsRegionToAwsDefaultRegion(String region, String fallback, String chosen) {
        Prefill prefill = Prefill.from(new Environment()
                .with("AWS_REGION", region)
                .with("AWS_DEFAULT_REGION", fallback)
                .variables());

        assertThat(prefill.aws().region()).isEqualTo(Optional.ofNullable(chosen));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        http://localhost:4566, -,                   http://localhost:4566
        http://localhost:4566, https://vpce.events, -
        -,                     https://vpce.events, -
        -,                     -,                   -
        """)
    void ignoresTheCommonEndpointIfEventBridgeHasItsOwn(String all, String eventBridge, String chosen) {
        Prefill prefill = Prefill.from(new Environment()
                .with("AWS_ENDPOINT_URL", all)
                .with("AWS_ENDPOINT_URL_EVENTBRIDGE", eventBridge)
                .variables());

        assertThat(prefill.aws().endpoint()).isEqualTo(Optional.ofNullable(chosen));
    }

    private static String words(AwsCredentials credentials) {
        return switch (credentials) {
            case AwsCredentials.Keys(String _, Secret _, Optional<Secret> token) ->
                token.isPresent() ? "Keys with token" : "Keys";
            case AwsCredentials.Profile(String name) -> "Profile " + name;
            case AwsCredentials.DefaultChain() -> "DefaultChain";
        };
    }
}
