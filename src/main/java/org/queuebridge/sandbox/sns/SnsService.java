package org.queuebridge.sandbox.sns;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.AwsService;
import org.queuebridge.sandbox.aws.Paging;
import org.queuebridge.sandbox.aws.QueryCodes;
import org.queuebridge.sandbox.aws.QueryXml;
import org.queuebridge.sandbox.aws.Signed;
import org.queuebridge.sandbox.http.Request;
import org.queuebridge.sandbox.http.Response;
import org.queuebridge.sandbox.iam.Policy;

/** A {@link LocalSns}: the AWS query protocol, a form in and XML out. */
public final class SnsService implements AwsService {
    private static final String VERSION = "2010-03-31";
    private static final QueryXml XML = new QueryXml("http://sns.amazonaws.com/doc/2010-03-31/");
    private static final QueryCodes CODES =
            new QueryCodes(Map.of("AccessDeniedException", new QueryCodes.Code(403, "AuthorizationError")));
    private static final int PAGE = 100;
    private static final int ARN_PARTS = 6;
    private static final int LONGEST_POLICY = 30_720;
    private static final Set<String> SETTABLE =
            Set.of(LocalSns.POLICY, LocalSns.KEY, "DisplayName", "DeliveryPolicy", "TracingConfig");

    private final LocalSns sns;

    public SnsService(LocalSns sns) {
        this.sns = sns;
    }

    @Override
    public boolean serves(Request request) {
        return request.header("X-Amz-Target").isEmpty()
                && request.form().text("Version").equals(VERSION);
    }

    @Override
    public String operation(Request request) {
        return request.form().text("Action");
    }

    @Override
    public Set<String> operations() {
        return Set.of("ListTopics", "GetTopicAttributes", "SetTopicAttributes");
    }

    @Override
    public String action(Request request) {
        return "SNS:" + operation(request);
    }

    @Override
    public String resource(Request request, AccountRegion home) {
        String topic = request.form().text("TopicArn");
        return topic.isEmpty() ? home.arn("sns", "*") : topic;
    }

    @Override
    public Response answer(Request request, Signed signed) {
        String operation = operation(request);
        return XML.answer(
                operation,
                switch (operation) {
                    case "ListTopics" -> list(request, signed.home());
                    case "GetTopicAttributes" -> attributes(topic(request, signed.home()));
                    case "SetTopicAttributes" -> set(request, signed.home());
                    default ->
                        throw AwsException.refusal(
                                "InvalidAction", "Could not find operation " + operation + " for version " + VERSION);
                });
    }

    @Override
    public Response refusal(AwsException refusal) {
        return XML.refusal(CODES.of(refusal));
    }

    private String list(Request request, AccountRegion home) {
        Paging.Page<Map<String, String>> page = new Paging(
                        "ListTopics", PAGE, request.form().first("NextToken"))
                .of(new TreeMap<>(sns.topics().in(home)));
        String topics = page.items().stream()
                .map(topic ->
                        "<member>" + QueryXml.element("TopicArn", topic.getOrDefault("TopicArn", "")) + "</member>")
                .collect(Collectors.joining());
        return "<Topics>" + topics + "</Topics>"
                + page.nextToken()
                        .map(token -> QueryXml.element("NextToken", token))
                        .orElse("");
    }

    private static String attributes(Map<String, String> topic) {
        return new TreeMap<>(topic)
                .entrySet().stream()
                        .map(entry -> "<entry>" + QueryXml.element("key", entry.getKey())
                                + QueryXml.element("value", entry.getValue()) + "</entry>")
                        .collect(Collectors.joining("", "<Attributes>", "</Attributes>"));
    }

    private String set(Request request, AccountRegion home) {
        Map<String, String> topic = topic(request, home);
        String name = request.form().text("AttributeName");
        String value = request.form().text("AttributeValue");
        if (!SETTABLE.contains(name)) {
            throw AwsException.refusal("InvalidParameter", "Invalid parameter: AttributeName");
        }
        if (name.equals(LocalSns.POLICY)) {
            checkPolicy(value);
        }
        topic.put(name, value);
        return "";
    }

    /** The size is documented, and the sentence not recorded. */
    private static void checkPolicy(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_POLICY) {
            throw AwsException.refusal("InvalidParameter", "Invalid parameter: Policy Error: policy is too long");
        }
        if (Policy.parse(text).filter(Policy::namesResources).isEmpty()) {
            throw AwsException.refusal("InvalidParameter", "Invalid parameter: Policy Error: null");
        }
    }

    private Map<String, String> topic(Request request, AccountRegion home) {
        String arn = request.form().text("TopicArn");
        int parts = arn.split(":", -1).length;
        if (parts < ARN_PARTS) {
            throw AwsException.refusal(
                    "InvalidParameter",
                    "Invalid parameter: TopicArn Reason: An ARN must have at least %d elements, not %d"
                            .formatted(ARN_PARTS, parts));
        }
        if (AwsArn.parse(arn)
                .filter(topic -> topic.service().equals("sns"))
                .filter(topic -> topic.home().region().equals(home.region()))
                .isEmpty()) {
            throw AwsException.refusal("InvalidParameter", "Invalid parameter: TopicArn");
        }
        return sns.find(arn).orElseThrow(() -> AwsException.refusal(404, "NotFound", "Topic does not exist"));
    }
}
