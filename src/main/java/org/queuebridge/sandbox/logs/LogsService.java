package org.queuebridge.sandbox.logs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsJson;
import org.queuebridge.sandbox.aws.JsonOperation;
import org.queuebridge.sandbox.aws.JsonService;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.http.Request;

/** {@link LocalLogs} over AWS JSON 1.1. */
public final class LogsService extends JsonService {
    public LogsService(LocalLogs logs) {
        super(new AwsJson("Logs_20140328.", "1.1"), "logs", operations(logs));
    }

    private static Map<String, JsonOperation> operations(LocalLogs logs) {
        Map<String, JsonOperation> all = new HashMap<>();
        all.putAll(new LogGroupOperations(logs).all());
        all.putAll(new LogPolicyOperations(logs).all());
        all.putAll(new LogEventOperations(logs).all());
        all.putAll(new LogDeliveryOperations(logs).all());
        return all;
    }

    /** Whose logs these are has to let them be delivered. */
    @Override
    public Set<String> alsoNeeds(Request request) {
        return operation(request).equals("PutDeliverySource")
                ? Set.of("events:AllowVendedLogDeliveryForResource")
                : Set.of();
    }

    @Override
    public String resource(Request request, AccountRegion home) {
        Optional<String> group = RequestJson.text(body(request), "logGroupName");
        return home.arn("logs", "log-group:" + group.orElse("") + ":log-stream:" + (group.isPresent() ? "" : "*"));
    }
}
