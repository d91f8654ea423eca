package org.queuebridge.sandbox.sts;

import java.util.Map;
import java.util.Set;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.AwsService;
import org.queuebridge.sandbox.aws.Caller;
import org.queuebridge.sandbox.aws.QueryCodes;
import org.queuebridge.sandbox.aws.QueryXml;
import org.queuebridge.sandbox.aws.Signed;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** {@code GetCallerIdentity} of STS: the AWS query protocol, a form in and XML out. */
public final class LocalSts implements AwsService {
    private static final String GET_CALLER_IDENTITY = "GetCallerIdentity";
    private static final QueryXml XML = new QueryXml("https://sts.amazonaws.com/doc/2011-06-15/");
    private static final QueryCodes CODES = new QueryCodes(Map.of());

    @Override
    public boolean serves(Request request) {
        return request.header("X-Amz-Target").isEmpty()
                && request.form().first("Action").isPresent();
    }

    @Override
    public String operation(Request request) {
        return request.form().text("Action");
    }

    @Override
    public Set<String> operations() {
        return Set.of(GET_CALLER_IDENTITY);
    }

    @Override
    public String action(Request request) {
        return "sts:" + operation(request);
    }

    @Override
    public String resource(Request request, AccountRegion home) {
        return "*";
    }

    @Override
    public Response answer(Request request, Signed signed) {
        String operation = operation(request);
        if (!operation.equals(GET_CALLER_IDENTITY)) {
            throw AwsException.refusal(
                    "InvalidAction", "Could not find operation " + operation + " for version 2011-06-15");
        }
        return identity(signed.caller());
    }

    @Override
    public Response refusal(AwsException refusal) {
        return XML.refusal(CODES.of(refusal));
    }

    private static Response identity(Caller caller) {
        return XML.answer(
                GET_CALLER_IDENTITY,
                QueryXml.element("Arn", caller.arn())
                        + QueryXml.element("UserId", caller.userId())
                        + QueryXml.element("Account", caller.account()));
    }
}
