package org.queuebridge.sandbox.sts;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.AwsService;
import org.queuebridge.sandbox.aws.Caller;
import org.queuebridge.sandbox.aws.Signed;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;

/** {@code GetCallerIdentity} of STS: the AWS query protocol, a form in and XML out. */
public final class LocalSts implements AwsService {
    private static final String GET_CALLER_IDENTITY = "GetCallerIdentity";
    private static final String NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/";

    /** What other services call differently. */
    private static final Map<String, Code> CODES = Map.of(
            "UnrecognizedClientException", new Code(403, "InvalidClientTokenId"),
            "InvalidSignatureException", new Code(403, "SignatureDoesNotMatch"),
            "ExpiredTokenException", new Code(403, "ExpiredToken"),
            "MissingAuthenticationTokenException", new Code(403, "MissingAuthenticationToken"),
            "AccessDeniedException", new Code(403, "AccessDenied"),
            "ThrottlingException", new Code(400, "Throttling"),
            "InternalException", new Code(500, "InternalFailure"),
            "ServiceUnavailableException", new Code(503, "ServiceUnavailable"));

    private record Code(int status, String name) {}

    @Override
    public boolean serves(Request request) {
        return request.header("X-Amz-Target").isEmpty()
                && request.form().first("Action").isPresent();
    }

    @Override
    public String operation(Request request) {
        return request.form().first("Action").orElse("");
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
    public Response failedEntries(Request request, Signed signed) {
        return answer(request, signed);
    }

    @Override
    public Response refusal(AwsException refusal) {
        Code code = CODES.getOrDefault(refusal.code(), new Code(refusal.status(), refusal.code()));
        String requestId = UUID.randomUUID().toString();
        String sender = code.status() < 500 ? "Sender" : "Receiver";
        return xml(code.status(), requestId, """
            <ErrorResponse xmlns="%s"><Error><Type>%s</Type><Code>%s</Code><Message>%s</Message></Error>\
            <RequestId>%s</RequestId></ErrorResponse>
            """.formatted(
                        NAMESPACE, sender, code.name(), escaped(refusal.sentence()), requestId));
    }

    private static Response identity(Caller caller) {
        String requestId = UUID.randomUUID().toString();
        return xml(200, requestId, """
            <GetCallerIdentityResponse xmlns="%s"><GetCallerIdentityResult>\
            <Arn>%s</Arn><UserId>%s</UserId><Account>%s</Account></GetCallerIdentityResult>\
            <ResponseMetadata><RequestId>%s</RequestId></ResponseMetadata></GetCallerIdentityResponse>
            """.formatted(
                        NAMESPACE, escaped(caller.arn()), caller.userId(), caller.account(), requestId));
    }

    private static Response xml(int status, String requestId, String body) {
        return new Response(status, Map.of("Content-Type", "text/xml", "x-amzn-RequestId", requestId), body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
