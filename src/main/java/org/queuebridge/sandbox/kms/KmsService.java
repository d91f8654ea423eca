package org.queuebridge.sandbox.kms;

import com.google.gson.JsonObject;
import java.util.Map;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.AwsJson;
import org.queuebridge.sandbox.aws.JsonService;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.iam.Policy;

/**
 * A {@link LocalKms} over AWS JSON 1.1: reading keys and their policies, and changing a policy, enabling and disabling.
 */
public final class KmsService extends JsonService {
    public KmsService(LocalKms kms) {
        super(
                new AwsJson("TrentService.", "1.1"),
                "kms",
                Map.of(
                        "DescribeKey", (home, input, _) -> describe(key(kms, home, input)),
                        "GetKeyPolicy", (home, input, _) -> policy(byId(kms, home, input)),
                        "PutKeyPolicy", (home, input, _) -> put(kms, home, input),
                        "EnableKey", (home, input, _) -> enable(kms, home, input, true),
                        "DisableKey", (home, input, _) -> enable(kms, home, input, false)));
    }

    @Override
    public String resource(Request request, AccountRegion home) {
        String key = RequestJson.text(body(request), "KeyId").orElse("*");
        return key.startsWith("arn:") ? key : home.arn("kms", key.startsWith("alias/") ? key : "key/" + key);
    }

    private static LocalKms.Key key(LocalKms kms, AccountRegion home, JsonObject input) {
        String named = RequestJson.text(input, "KeyId").orElse("");
        return kms.find(home, named)
                .orElseThrow(() -> AwsException.refusal(
                        "NotFoundException",
                        named.contains("alias/")
                                ? "Alias " + named + " is not found."
                                : "Key '" + named + "' does not exist"));
    }

    /** Only DescribeKey takes an alias, too; AWS's words for an id of a wrong form are not recorded. */
    private static LocalKms.Key byId(LocalKms kms, AccountRegion home, JsonObject input) {
        String named = RequestJson.text(input, "KeyId").orElse("");
        if (named.contains("alias/")) {
            throw AwsException.refusal("NotFoundException", "Invalid keyId '" + named + "'");
        }
        return key(kms, home, input);
    }

    private static JsonObject describe(LocalKms.Key key) {
        JsonObject metadata = new Output()
                .text("KeyId", key.id())
                .text("Arn", key.arn())
                .text("KeyManager", key.managed() ? "AWS" : "CUSTOMER")
                .text("KeyState", key.enabled() ? "Enabled" : "Disabled")
                .flag("Enabled", key.enabled())
                .json();
        JsonObject answer = Output.nothing();
        answer.add("KeyMetadata", metadata);
        return answer;
    }

    private static JsonObject policy(LocalKms.Key key) {
        return new Output()
                .text("Policy", key.policy())
                .text("PolicyName", "default")
                .json();
    }

    private static LocalKms.Key own(LocalKms kms, AccountRegion home, JsonObject input) {
        LocalKms.Key key = byId(kms, home, input);
        if (key.managed()) {
            // AWS refuses it as well; its words are not recorded.
            throw AwsException.refusal("AccessDeniedException", "AWS manages the key " + key.arn());
        }
        return key;
    }

    private static JsonObject enable(LocalKms kms, AccountRegion home, JsonObject input, boolean enabled) {
        kms.enable(home, own(kms, home, input).id(), enabled);
        return Output.nothing();
    }

    private static JsonObject put(LocalKms kms, AccountRegion home, JsonObject input) {
        LocalKms.Key key = own(kms, home, input);
        String policy = RequestJson.text(input, "Policy").orElse("");
        if (Policy.parse(policy).isEmpty()) {
            throw AwsException.refusal("MalformedPolicyDocumentException", "The new key policy is not valid.");
        }
        kms.create(home, key.id(), policy);
        kms.enable(home, key.id(), key.enabled());
        return Output.nothing();
    }
}
