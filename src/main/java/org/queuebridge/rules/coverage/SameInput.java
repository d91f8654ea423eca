package org.queuebridge.rules.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetInput;

/** Compares what two targets with the same ARN receive of an event: their input, and the role that delivers it. */
final class SameInput {
    /** Settings for events that cannot be delivered; they do not change what arrives. */
    private static final Set<String> ON_FAILURE = Set.of("DeadLetterConfig", "RetryPolicy");

    /** Such an input contains the name of the rule. */
    private static final String OWN_NAME = "<aws.events.rule-";

    private SameInput() {}

    /** The same role and input give the same content for certain; with others, something else may arrive. */
    static Answer of(Target one, Target other) {
        boolean equal = role(one).equals(role(other)) && arriving(one).equals(arriving(other));
        boolean named = TargetInput.of(one.settings()) instanceof TargetInput.Transformed(var _, String template)
                && template.contains(OWN_NAME);
        return equal && !named ? Answer.YES : Answer.UNKNOWN;
    }

    private static String role(Target target) {
        return target.roleArn().orElse("");
    }

    private static Json.Obj arriving(Target target) {
        Map<String, Json> settings = new LinkedHashMap<>(target.settings().fields());
        settings.keySet().removeAll(ON_FAILURE);
        return new Json.Obj(settings);
    }
}
