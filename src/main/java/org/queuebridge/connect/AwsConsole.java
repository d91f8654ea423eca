package org.queuebridge.connect;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.domain.rule.TargetKind;

/**
 * Addresses of pages of the AWS console, as its address bar shows them. AWS documents the host of each partition
 * (General Reference, AWS service endpoints), but not the paths.
 */
public final class AwsConsole {
    private static final Map<String, String> CONSOLES = Map.of(
            "aws", "console.aws.amazon.com",
            "aws-cn", "console.amazonaws.cn",
            "aws-us-gov", "console.amazonaws-us-gov.com",
            "aws-eusc", "console.amazonaws-eusc.eu");

    /** The ends of the hosts of AWS's own endpoints. */
    private static final List<String> ENDPOINTS = List.of(
            ".amazonaws.com", ".amazonaws.com.cn", ".amazonaws.eu", ".api.aws", ".api.amazonwebservices.com.cn");

    private AwsConsole() {}

    /** Returns the page of a rule. */
    public static WebPage rule(AwsAccount account, RuleKey rule) {
        return page(
                account,
                account.region(),
                "events/home?region=%s#/eventbus/" + encoded(rule.bus()) + "/rules/" + encoded(rule.name()));
    }

    /** Returns the page of a bus. */
    public static WebPage bus(AwsAccount account, String bus) {
        return page(account, account.region(), "events/home?region=%s#/eventbus/" + encoded(bus));
    }

    /** Returns the page of a target; the ARN may be any text. */
    public static WebPage target(AwsAccount account, String arn) {
        Optional<Arn> read = Arn.parse(arn);
        Optional<String> path = read.flatMap(AwsConsole::path);
        return path.isPresent()
                ? page(account, read.get().region(), path.get())
                : page(account, account.region(), "") instanceof WebPage.None none ? none : notKnown();
    }

    /** The path of the page of a target, with {@code %s} for the region. */
    private static Optional<String> path(Arn arn) {
        Optional<TargetKind> kind = TargetKind.ofArn(arn);
        String name = kind.map(each -> each.shortName(arn)).orElse("");
        return kind.flatMap(each -> switch (each) {
            case SQS -> Optional.of("sqs/v3/home?region=%s#/queues/" + encoded(queueUrl(arn)));
            case SNS -> Optional.of("sns/v3/home?region=%s#/topic/" + arn);
            case LAMBDA -> Optional.of("lambda/home?region=%s#/functions/" + encoded(name.split(":", 2)[0]));
            case LOGS -> Optional.of("cloudwatch/home?region=%s#logsV2:log-groups/log-group/" + twiceEncoded(name));
            case STEP_FUNCTIONS -> Optional.of("states/home?region=%s#/statemachines/view/" + encoded(arn.toString()));
            case KINESIS -> Optional.of("kinesis/home?region=%s#/streams/details/" + encoded(name) + "/monitoring");
            case FIREHOSE -> Optional.of("firehose/home?region=%s#/details/" + encoded(name) + "/monitoring");
            case EVENT_BUS -> Optional.of("events/home?region=%s#/eventbus/" + encoded(name));
            default -> Optional.empty();
        });
    }

    private static String queueUrl(Arn arn) {
        String domain = arn.partition().equals("aws-cn")
                ? "amazonaws.com.cn"
                : arn.partition().equals("aws-eusc") ? "amazonaws.eu" : "amazonaws.com";
        return "https://sqs." + arn.region() + "." + domain + "/" + arn.account() + "/" + arn.resource();
    }

    private static WebPage page(AwsAccount account, String region, String path) {
        if (account.loopback()) {
            return new WebPage.None(WebPage.Why.SANDBOX);
        }
        String host = account.host().orElse("");
        String console = CONSOLES.get(Arn.partitionOf(account.callerArn()));
        if (console == null || ENDPOINTS.stream().noneMatch(host::endsWith)) {
            return notKnown();
        }
        return new WebPage.At("https://" + region + "." + console + "/" + path.replace("%s", region));
    }

    private static WebPage notKnown() {
        return new WebPage.None(WebPage.Why.NOT_KNOWN);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** CloudWatch encodes names of log groups twice, with a dollar sign for the percent sign. */
    private static String twiceEncoded(String text) {
        return encoded(encoded(text)).replace('%', '$');
    }
}
