package org.queuebridge.sandbox.logs;

import java.util.Set;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.AwsJson;
import org.queuebridge.sandbox.aws.AwsService;
import org.queuebridge.sandbox.aws.JsonOperations;
import org.queuebridge.sandbox.aws.Signed;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** {@link LocalLogs} over AWS JSON 1.1. */
public final class LogsService implements AwsService {
    private final JsonOperations operations;

    public LogsService(LocalLogs logs) {
        this.operations =
                new JsonOperations(new AwsJson("Logs_20140328.", "1.1"), "logs", new LogOperations(logs).all());
    }

    @Override
    public boolean serves(Request request) {
        return operations.json().serves(request);
    }

    @Override
    public String operation(Request request) {
        return operations.json().operation(request);
    }

    @Override
    public Set<String> operations() {
        return operations.names();
    }

    @Override
    public String action(Request request) {
        return operations.action(request);
    }

    /** These operations are of no single log group. */
    @Override
    public String resource(Request request, AccountRegion home) {
        return home.arn("logs", "log-group::log-stream:*");
    }

    @Override
    public Response answer(Request request, Signed signed) {
        return operations.answer(request, signed);
    }

    @Override
    public Response failedEntries(Request request, Signed signed) {
        return answer(request, signed);
    }

    @Override
    public Response refusal(AwsException refusal) {
        return operations.json().refusal(refusal);
    }
}
