package org.queuebridge.sandbox.lambda;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Set;
import org.queuebridge.sandbox.aws.AwsException;

/** Principals as Lambda writes them into its policies. */
final class Principals {
    /** Services that are known to invoke functions (Lambda developer guide); others are refused as unknown. */
    private static final Set<String> SERVICES = Set.of(
            "alexa-appkit.amazon.com",
            "alexa-connectedhome.amazon.com",
            "apigateway.amazonaws.com",
            "bedrock.amazonaws.com",
            "cloudformation.amazonaws.com",
            "codecommit.amazonaws.com",
            "codepipeline.amazonaws.com",
            "cognito-idp.amazonaws.com",
            "config.amazonaws.com",
            "connect.amazonaws.com",
            "delivery.logs.amazonaws.com",
            "edgelambda.amazonaws.com",
            "elasticloadbalancing.amazonaws.com",
            "events.amazonaws.com",
            "firehose.amazonaws.com",
            "iot.amazonaws.com",
            "lambda.amazonaws.com",
            "lex.amazonaws.com",
            "lexv2.amazonaws.com",
            "logs.amazonaws.com",
            "s3.amazonaws.com",
            "scheduler.amazonaws.com",
            "secretsmanager.amazonaws.com",
            "ses.amazonaws.com",
            "sns.amazonaws.com",
            "sqs.amazonaws.com",
            "states.amazonaws.com",
            "vpc-lattice.amazonaws.com");

    private Principals() {}

    /**
     * The principal for AddPermission's {@code Principal}.
     *
     * @throws AwsException where there is no such principal
     */
    static JsonElement written(String principal) {
        if (principal.equals("*")) {
            return new JsonPrimitive(principal);
        }
        if (principal.matches("\\d{12}")) {
            return named("AWS", "arn:aws:iam::" + principal + ":root");
        }
        if (principal.matches("arn:aws[\\w-]*:(iam|sts)::\\d{12}:.+")) {
            return named("AWS", principal);
        }
        if (SERVICES.contains(principal)) {
            return named("Service", principal);
        }
        throw AwsException.refusal(
                "InvalidParameterValueException",
                "The provided principal was invalid. Please check the principal and try again.");
    }

    private static JsonObject named(String kind, String name) {
        JsonObject json = new JsonObject();
        json.addProperty(kind, name);
        return json;
    }
}
