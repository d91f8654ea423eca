package org.queuebridge.connect;

import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.Secret;

/**
 * The values of environment variables that fill fields of the window in advance. A blank variable counts as not set.
 *
 * @param region {@code GENESYS_CLOUD_REGION}, in any form that {@link GenesysAddress#of} takes
 * @param clientId {@code GENESYS_CLOUD_CLIENT_ID}
 * @param clientSecret {@code GENESYS_CLOUD_CLIENT_SECRET}
 * @param aws access keys if both are set, else the profile, else the default chain; with region and endpoint
 * @param queueName {@code TARGET_QUEUE_NAME}; see {@link org.queuebridge.queues.QueueByName}
 * @param ruleName {@code EVENTBRIDGE_RULE_NAME}
 * @param targetArn {@code AWS_TARGET_ARN}
 * @param roleArn {@code AWS_EVENTBRIDGE_ROLE_ARN}
 */
public record Prefill(
        Optional<String> region,
        Optional<String> clientId,
        Optional<Secret> clientSecret,
        AwsChoice aws,
        Optional<String> queueName,
        Optional<String> ruleName,
        Optional<String> targetArn,
        Optional<String> roleArn) {

    /** Reads the variables, in the program those of {@link System#getenv()}. */
    public static Prefill from(Map<String, String> environment) {
        Variables set = new Variables(environment);
        return new Prefill(
                set.text("GENESYS_CLOUD_REGION"),
                set.text("GENESYS_CLOUD_CLIENT_ID"),
                set.secret("GENESYS_CLOUD_CLIENT_SECRET"),
                new AwsChoice(set.credentials(), set.awsRegion(), set.endpoint()),
                set.text("TARGET_QUEUE_NAME"),
                set.text("EVENTBRIDGE_RULE_NAME"),
                set.text("AWS_TARGET_ARN"),
                set.text("AWS_EVENTBRIDGE_ROLE_ARN"));
    }

    private record Variables(Map<String, String> all) {
        Optional<String> text(String name) {
            return Optional.ofNullable(all.get(name)).map(String::strip).filter(value -> !value.isEmpty());
        }

        Optional<Secret> secret(String name) {
            return text(name).map(value -> Secret.of(value.toCharArray()));
        }

        AwsCredentials credentials() {
            Optional<AwsCredentials> keys = text("AWS_ACCESS_KEY_ID")
                    .flatMap(id -> secret("AWS_SECRET_ACCESS_KEY")
                            .map(key -> new AwsCredentials.Keys(id, key, secret("AWS_SESSION_TOKEN"))));
            return keys.or(() -> text("AWS_PROFILE").map(AwsCredentials.Profile::new))
                    .orElseGet(AwsCredentials.DefaultChain::new);
        }

        /** The same order as in the AWS CLI and the SDKs. */
        Optional<String> awsRegion() {
            return text("AWS_REGION").or(() -> text("AWS_DEFAULT_REGION"));
        }

        /**
         * The endpoint is used for all services. If the environment has one for EventBridge alone, this returns none,
         * and the SDK uses the right one for each service.
         */
        Optional<String> endpoint() {
            return text("AWS_ENDPOINT_URL")
                    .filter(_ -> text("AWS_ENDPOINT_URL_EVENTBRIDGE").isEmpty());
        }
    }
}
