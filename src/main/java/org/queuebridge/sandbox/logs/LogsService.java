package org.queuebridge.sandbox.logs;

import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsJson;
import org.queuebridge.sandbox.aws.JsonService;
import org.queuebridge.sandbox.http.Request;

/** {@link LocalLogs} over AWS JSON 1.1. */
public final class LogsService extends JsonService {
    public LogsService(LocalLogs logs) {
        super(new AwsJson("Logs_20140328.", "1.1"), "logs", new LogOperations(logs).all());
    }

    /** These operations are of no single log group. */
    @Override
    public String resource(Request request, AccountRegion home) {
        return home.arn("logs", "log-group::log-stream:*");
    }
}
