package org.queuebridge.sandbox.kms;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
 * A {@link LocalKms} over AWS JSON 1.1: reading keys and their policies, changing a policy, and enabling, disabling and
 * deleting.
 */
public final class KmsService extends JsonService {
    private static final int SHORTEST_WAIT = 7;
    private static final int LONGEST_WAIT = 30;

    /**
     * Serves these keys.
     *
     * @param clock from which days until a deletion count
     */
    public KmsService(LocalKms kms, InstantSource clock) {
        super(
                new AwsJson("TrentService.", "1.1"),
                "kms",
                Map.of(
                        "DescribeKey", (home, input, _) -> describe(key(kms, home, input)),
                        "GetKeyPolicy", (home, input, _) -> policy(byId(kms, home, input)),
                        "PutKeyPolicy", (home, input, _) -> put(kms, home, input),
                        "EnableKey", (home, input, _) -> enable(kms, home, input, true),
                        "DisableKey", (home, input, _) -> enable(kms, home, input, false),
                        "ScheduleKeyDeletion", (home, input, _) -> schedule(kms, home, input, clock),
                        "CancelKeyDeletion", (home, input, _) -> cancel(kms, home, input)));
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
        Output metadata = new Output()
                .text("KeyId", key.id())
                .text("Arn", key.arn())
                .text("KeyManager", key.managed() ? "AWS" : "CUSTOMER")
                .text("KeyState", key.state().title())
                .flag("Enabled", key.state() == LocalKms.State.ENABLED);
        key.deletion().ifPresent(at -> metadata.time("DeletionDate", at));
        JsonObject answer = Output.nothing();
        answer.add("KeyMetadata", metadata.json());
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
        LocalKms.Key key = own(kms, home, input);
        if (key.state() == LocalKms.State.PENDING_DELETION) {
            throw AwsException.refusal("KMSInvalidStateException", key.arn() + " is pending deletion.");
        }
        kms.enable(home, key.id(), enabled);
        return Output.nothing();
    }

    private static JsonObject schedule(LocalKms kms, AccountRegion home, JsonObject input, InstantSource clock) {
        LocalKms.Key key = own(kms, home, input);
        int days = input.get("PendingWindowInDays") instanceof JsonPrimitive asked ? asked.getAsInt() : LONGEST_WAIT;
        if (days < SHORTEST_WAIT || days > LONGEST_WAIT) {
            throw AwsException.validation(
                    "PendingWindowInDays must be from %d to %d.".formatted(SHORTEST_WAIT, LONGEST_WAIT));
        }
        Instant at = clock.instant().plus(Duration.ofDays(days));
        kms.scheduleDeletion(home, key.id(), at);
        return new Output()
                .text("KeyId", key.arn())
                .text("KeyState", LocalKms.State.PENDING_DELETION.title())
                .time("DeletionDate", at)
                .number("PendingWindowInDays", days)
                .json();
    }

    /** The key is disabled then. */
    private static JsonObject cancel(LocalKms kms, AccountRegion home, JsonObject input) {
        LocalKms.Key key = own(kms, home, input);
        if (key.state() != LocalKms.State.PENDING_DELETION) {
            throw AwsException.refusal("KMSInvalidStateException", key.arn() + " is not pending deletion.");
        }
        kms.enable(home, key.id(), false);
        return new Output().text("KeyId", key.arn()).json();
    }

    private static JsonObject put(LocalKms kms, AccountRegion home, JsonObject input) {
        LocalKms.Key key = own(kms, home, input);
        String policy = RequestJson.text(input, "Policy").orElse("");
        if (Policy.parse(policy).isEmpty()) {
            throw AwsException.refusal("MalformedPolicyDocumentException", "The new key policy is not valid.");
        }
        kms.change(home, key.id(), present -> present.withPolicy(policy));
        return Output.nothing();
    }
}
