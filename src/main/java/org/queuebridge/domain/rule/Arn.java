package org.queuebridge.domain.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Amazon Resource Name: {@code arn:partition:service:region:account:resource}.
 *
 * @param partition {@code aws}, {@code aws-cn}, {@code aws-us-gov} or another of AWS's
 * @param service e.g. {@code lambda}
 * @param region empty if the resource belongs to no region, e.g. a role
 * @param account twelve digits, or empty
 * @param resource the rest; may contain {@code :} and {@code /}
 */
public record Arn(String partition, String service, String region, String account, String resource) {
    /** The longest ARN, in characters, that EventBridge accepts for a target or role. */
    public static final int LONGEST = 1_600;

    private static final Pattern SHAPE = Pattern.compile("arn:(?<partition>aws(?:-[a-z]+)*):(?<service>[a-z0-9-]+)"
            + ":(?<region>[a-z0-9-]*):(?<account>\\d{12}|):(?<resource>\\S+)");

    /** Parses an ARN; empty if the text is not one. Blanks around it are not allowed. */
    public static Optional<Arn> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return text.length() <= LONGEST && matcher.matches()
                ? Optional.of(new Arn(
                        matcher.group("partition"),
                        matcher.group("service"),
                        matcher.group("region"),
                        matcher.group("account"),
                        matcher.group("resource")))
                : Optional.empty();
    }

    /** Returns the partition of an ARN, which all ARNs of the account have; {@code aws} if the text is not an ARN. */
    public static String partitionOf(String arn) {
        return parse(arn).map(Arn::partition).orElse("aws");
    }

    /** Returns whether this is an IAM role. */
    public boolean isRole() {
        return service.equals("iam") && region.isEmpty() && !account.isEmpty() && resource.startsWith("role/");
    }

    /** Returns the text that {@link #parse} reads. */
    @Override
    public String toString() {
        return String.join(":", "arn", partition, service, region, account, resource);
    }
}
