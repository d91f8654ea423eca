package org.queuebridge.code.script;

import java.util.Locale;
import org.queuebridge.domain.json.Json;

/**
 * A call of EventBridge, in the spelling of its API.
 *
 * @param operation e.g. {@code PutRule}
 * @param input all of it, but for the rule's ARN where that is {@link #needed}
 * @param needed what else it is told
 * @param answered how it says that it failed
 */
record ApiCall(String operation, Json.Obj input, Needed needed, Answered answered) {
    /** What is known only when the code runs. */
    enum Needed {
        NOTHING,
        RULE_ARN
    }

    /** How a call says that something was refused. */
    enum Answered {
        BY_ERROR,
        /** It answers 200 with a list of what was refused. */
        BY_ENTRIES
    }

    /** The operation's words, e.g. {@code put-rule} or {@code put_rule}. */
    String words(String between) {
        return operation.replaceAll("(?<=[a-z])(?=[A-Z])", between).toLowerCase(Locale.ROOT);
    }
}
