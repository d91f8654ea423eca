package org.queuebridge.sandbox.aws;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ARN in its parts.
 *
 * @param service such as {@code sqs}
 * @param resource all that follows the account, such as {@code log-group:/aws/events/ended}
 */
public record AwsArn(String service, AccountRegion home, String resource) {
    private static final Pattern SHAPE = Pattern.compile(
            "arn:aws[\\w-]*:(?<service>[\\w-]+):(?<region>[\\w-]*):(?<account>\\d{0,12}):(?<resource>.+)");

    /** Parses an ARN; empty where the text is not one. */
    public static Optional<AwsArn> parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        return parts.matches()
                ? Optional.of(new AwsArn(
                        parts.group("service"),
                        new AccountRegion(parts.group("account"), parts.group("region")),
                        parts.group("resource")))
                : Optional.empty();
    }
}
