package org.queuebridge.sandbox.cloudwatch;

import com.google.gson.JsonObject;
import java.util.Map;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.QueryCodes;
import org.queuebridge.sandbox.aws.QueryForm;
import org.queuebridge.sandbox.aws.QueryXml;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** CloudWatch over the query protocol, as older clients speak it: a form in and XML out. */
final class QueryMetricService extends MetricService {
    private static final String VERSION = "2010-08-01";
    private static final QueryXml XML = new QueryXml("http://monitoring.amazonaws.com/doc/2010-08-01/");
    private static final QueryCodes CODES = new QueryCodes(Map.of(
            "InvalidParameterValueException", new QueryCodes.Code(400, "InvalidParameterValue"),
            "MissingRequiredParameterException", new QueryCodes.Code(400, "MissingParameter"),
            "UnknownOperationException", new QueryCodes.Code(400, "InvalidAction")));

    QueryMetricService(MetricOperations operations) {
        super(operations);
    }

    @Override
    public boolean serves(Request request) {
        return request.header("X-Amz-Target").isEmpty()
                && request.form().first("Version").filter(VERSION::equals).isPresent();
    }

    @Override
    public String operation(Request request) {
        return request.form().text("Action");
    }

    @Override
    JsonObject input(Request request) {
        return QueryForm.read(request.form());
    }

    @Override
    Response answer(String operation, JsonObject output) {
        return XML.answer(operation, QueryForm.write(output, MetricOperations.TIMES));
    }

    @Override
    public Response refusal(AwsException refusal) {
        return XML.refusal(CODES.of(refusal));
    }
}
