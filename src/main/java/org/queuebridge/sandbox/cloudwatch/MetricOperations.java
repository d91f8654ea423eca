package org.queuebridge.sandbox.cloudwatch;

import com.google.gson.JsonObject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;

/** The operations of CloudWatch, whatever the protocol. */
final class MetricOperations {
    /** The service's name in targets and paths. */
    static final String SERVICE = "GraniteServiceVersion20100801";

    /** The members of answers whose numbers are times. */
    static final Set<String> TIMES = Set.of(GetMetricData.TIMES);

    /** The codes of errors in the query protocol, which the others also send. */
    static final Map<String, String> QUERY_CODES = Map.of(
            "InvalidParameterValueException", "InvalidParameterValue",
            "MissingRequiredParameterException", "MissingParameter",
            "AccessDeniedException", "AccessDenied",
            "ThrottlingException", "Throttling",
            "UnrecognizedClientException", "InvalidClientTokenId");

    private static final String GET_METRIC_DATA = "GetMetricData";

    private final Map<String, BiFunction<AccountRegion, JsonObject, JsonObject>> all;

    MetricOperations(LocalCloudWatch metrics, InstantSource clock) {
        all = Map.of(
                GET_METRIC_DATA,
                new GetMetricData(metrics, clock)::call,
                "ListMetrics",
                new ListMetrics(metrics)::call);
    }

    Set<String> names() {
        return all.keySet();
    }

    static String action(String operation) {
        return "cloudwatch:" + operation;
    }

    JsonObject call(AccountRegion home, String operation, JsonObject input) {
        BiFunction<AccountRegion, JsonObject, JsonObject> known = all.get(operation);
        if (known == null) {
            throw AwsException.refusal("UnknownOperationException", "Operation " + operation + " is not known here.");
        }
        return known.apply(home, input);
    }

    /** What each query of GetMetricData answers where its metric may not be seen. */
    JsonObject failedEntries(AccountRegion home, String operation, JsonObject input) {
        return operation.equals(GET_METRIC_DATA) ? GetMetricData.forbidden(input) : call(home, operation, input);
    }

    /** What GetMetricData answers where it has only a part of the points, and no token for the others. */
    JsonObject partialEntries(AccountRegion home, String operation, JsonObject input) {
        JsonObject answer = call(home, operation, input);
        return operation.equals(GET_METRIC_DATA) ? GetMetricData.halved(answer) : answer;
    }

    /** The header with which errors say their code in the query protocol. */
    static String queryError(AwsException refusal) {
        String code = QUERY_CODES.getOrDefault(refusal.code(), refusal.code());
        return code + (refusal.status() < 500 ? ";Sender" : ";Receiver");
    }
}
