package org.queuebridge.sandbox.aws;

import java.util.Map;
import java.util.UUID;
import org.queuebridge.sandbox.http.Response;

/**
 * The answers of the AWS query protocol: XML.
 *
 * @param namespace of the service's API
 */
public record QueryXml(String namespace) {
    /**
     * An answer.
     *
     * @param result the XML inside the operation's result
     */
    public Response answer(String operation, String result) {
        String requestId = UUID.randomUUID().toString();
        return xml(200, requestId, """
            <%1$sResponse xmlns="%2$s"><%1$sResult>%3$s</%1$sResult>\
            <ResponseMetadata><RequestId>%4$s</RequestId></ResponseMetadata></%1$sResponse>
            """.formatted(operation, namespace, result, requestId));
    }

    /** An error with this service's code and status. */
    public Response refusal(AwsException refusal) {
        String requestId = UUID.randomUUID().toString();
        String sender = refusal.status() < 500 ? "Sender" : "Receiver";
        return xml(refusal.status(), requestId, """
            <ErrorResponse xmlns="%s"><Error><Type>%s</Type><Code>%s</Code><Message>%s</Message></Error>\
            <RequestId>%s</RequestId></ErrorResponse>
            """.formatted(
                        namespace, sender, refusal.code(), escaped(refusal.sentence()), requestId));
    }

    /** An element with a text in it. */
    public static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    private static Response xml(int status, String requestId, String body) {
        return new Response(status, Map.of("Content-Type", "text/xml", "x-amzn-RequestId", requestId), body);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
