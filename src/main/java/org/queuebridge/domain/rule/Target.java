package org.queuebridge.domain.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.json.Json;

/**
 * A target of a rule.
 *
 * @param id unique in its rule, 1–64 of {@code [.\-_A-Za-z0-9]}
 * @param arn the ARN as text, because rules created elsewhere may have any text here
 * @param roleArn the role that EventBridge assumes to deliver to the target
 * @param settings everything else that EventBridge stores about the target, in the spelling of its API (PutTargets,
 *     Target): input, dead-letter queue, retry policy, parameters of its kind, and settings that this program does not
 *     know
 */
public record Target(String id, String arn, Optional<String> roleArn, Json.Obj settings) {
    private static final String ID = "Id";
    private static final String ARN = "Arn";
    private static final String ROLE_ARN = "RoleArn";
    private static final Json.Obj NO_SETTINGS = new Json.Obj(Map.of());

    /** Makes a target that receives each event unchanged. */
    public Target(String id, String arn, Optional<String> roleArn) {
        this(id, arn, roleArn, NO_SETTINGS);
    }

    /** Reads a target in the spelling of the API; a value that is not a string counts as missing. */
    public static Target of(Json.Obj whole) {
        Map<String, Json> rest = new LinkedHashMap<>(whole.fields());
        return new Target(
                text(rest.remove(ID)).orElse(""),
                text(rest.remove(ARN)).orElse(""),
                text(rest.remove(ROLE_ARN)),
                new Json.Obj(rest));
    }

    /**
     * Returns the whole target in the spelling of the API, to be sent. An empty role is left out, because the API
     * refuses it.
     */
    public Json.Obj json() {
        Map<String, Json> whole = new LinkedHashMap<>();
        whole.put(ID, new Json.Str(id));
        whole.put(ARN, new Json.Str(arn));
        roleArn.filter(role -> !role.isBlank()).ifPresent(role -> whole.put(ROLE_ARN, new Json.Str(role)));
        whole.putAll(settings.fields());
        return new Json.Obj(whole);
    }

    /** Returns the same target with other settings. */
    public Target with(Json.Obj other) {
        return new Target(id, arn, roleArn, other);
    }

    private static Optional<String> text(@Nullable Json value) {
        return value instanceof Json.Str(String text) ? Optional.of(text) : Optional.empty();
    }
}
