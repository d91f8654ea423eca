package org.queuebridge.sandbox.quotas;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.AwsJson;
import org.queuebridge.sandbox.aws.JsonService;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.Paging;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.http.Request;

/** Service Quotas over AWS JSON 1.1, for EventBridge only. */
public final class QuotaService extends JsonService {
    private static final int MOST = 100;

    /**
     * Tells quotas.
     *
     * @param limits of the account, which may differ from AWS's own
     */
    public QuotaService(EventLimits limits) {
        super(
                new AwsJson("ServiceQuotasV20190624.", "1.1"),
                "servicequotas",
                Map.of(
                        "GetServiceQuota",
                        (home, input, _) -> get(home, input, limits),
                        "GetAWSDefaultServiceQuota",
                        (home, input, _) -> get(home, input, EventLimits.ofNewAccount()),
                        "ListServiceQuotas",
                        (home, input, _) -> list(home, input, limits)));
    }

    @Override
    public String resource(Request request, AccountRegion home) {
        JsonObject input = body(request);
        String service = RequestJson.text(input, "ServiceCode").orElse("*");
        return RequestJson.text(input, "QuotaCode")
                .map(code -> home.arn("servicequotas", service + "/" + code))
                .orElse("*");
    }

    private static JsonObject get(AccountRegion home, JsonObject input, EventLimits limits) {
        checkService(input);
        String code = RequestJson.text(input, "QuotaCode").orElse("");
        Quota quota = Quota.ALL.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(QuotaService::missing);
        JsonObject answer = Output.nothing();
        answer.add("Quota", quota.told(home, limits));
        return answer;
    }

    private static JsonObject list(AccountRegion home, JsonObject input, EventLimits limits) {
        checkService(input);
        NavigableMap<String, Quota> quotas = new TreeMap<>();
        Quota.ALL.forEach(quota -> quotas.put(quota.code(), quota));
        Paging paging = new Paging("ListServiceQuotas", most(input), RequestJson.text(input, "NextToken"));
        return new Output()
                .page("Quotas", paging.of(quotas), quota -> quota.told(home, limits))
                .json();
    }

    private static int most(JsonObject input) {
        int most = input.get("MaxResults") instanceof JsonPrimitive asked ? asked.getAsInt() : MOST;
        if (most < 1 || most > MOST) {
            throw AwsException.refusal(
                    "IllegalArgumentException", "MaxResults must be between 1 and " + MOST + ", not " + most + ".");
        }
        return most;
    }

    private static void checkService(JsonObject input) {
        if (!RequestJson.text(input, "ServiceCode").orElse("").equals(Quota.SERVICE)) {
            throw missing();
        }
    }

    private static AwsException missing() {
        return AwsException.refusal(
                "NoSuchResourceException", "The request failed because the specified service quota does not exist.");
    }
}
