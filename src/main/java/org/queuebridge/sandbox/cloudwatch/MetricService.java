package org.queuebridge.sandbox.cloudwatch;

import com.google.gson.JsonObject;
import java.util.Set;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsService;
import org.queuebridge.sandbox.aws.Signed;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** CloudWatch in one of its protocols. */
abstract class MetricService implements AwsService {
    private final MetricOperations operations;

    MetricService(MetricOperations operations) {
        this.operations = operations;
    }

    abstract JsonObject input(Request request);

    abstract Response answer(String operation, JsonObject output);

    @Override
    public final Set<String> operations() {
        return operations.names();
    }

    @Override
    public final String action(Request request) {
        return MetricOperations.action(operation(request));
    }

    /** Metrics have no ARNs. */
    @Override
    public final String resource(Request request, AccountRegion home) {
        return "*";
    }

    @Override
    public final Response answer(Request request, Signed signed) {
        String operation = operation(request);
        return answer(operation, operations.call(signed.home(), operation, input(request)));
    }

    @Override
    public final Response failedEntries(Request request, Signed signed) {
        String operation = operation(request);
        return answer(operation, operations.failedEntries(signed.home(), operation, input(request)));
    }

    @Override
    public final Response partialEntries(Request request, Signed signed) {
        String operation = operation(request);
        return answer(operation, operations.partialEntries(signed.home(), operation, input(request)));
    }
}
