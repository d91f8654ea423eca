package org.queuebridge.code.script;

import java.util.Locale;
import org.queuebridge.domain.json.Json;

/**
 * A call to EventBridge, in the spelling of its API.
 *
 * @param operation e.g. {@code PutRule}
 * @param input the whole input, except the rule's ARN if that is {@link #needed}
 * @param needed the input that is known only when the code runs
 * @param refused how the response reports a refusal
 */
record ApiCall(String operation, Json.Obj input, Needed needed, Refused refused) {
    /** Input that is known only when the code runs. */
    enum Needed {
        NOTHING,
        RULE_ARN
    }

    /** How the response to a call reports a refusal. */
    enum Refused {
        BY_ERROR,
        /** By status 200 with a list of the refused entries. */
        BY_ENTRIES
    }

    /** Returns the operation in lower case with separated words, e.g. {@code put-rule} or {@code put_rule}. */
    String lowerCase(String separator) {
        return operation.replaceAll("(?<=[a-z])(?=[A-Z])", separator).toLowerCase(Locale.ROOT);
    }
}
