package org.queuebridge.sandbox.logs;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.queuebridge.sandbox.aws.Paging;
import org.queuebridge.sandbox.aws.RequestJson;

/** Pages of the lists of CloudWatch Logs. */
final class LogPages {
    private static final int MOST = 50;

    private LogPages() {}

    /** @param scope the operation */
    static Paging read(JsonObject input, String scope) {
        return read(input, scope, MOST);
    }

    /** @param most how many items a page has at most */
    static Paging read(JsonObject input, String scope, int most) {
        int limit = input.get("limit") instanceof JsonPrimitive asked ? Math.clamp(asked.getAsInt(), 1, most) : most;
        return new Paging(scope, limit, RequestJson.text(input, "nextToken"));
    }
}
