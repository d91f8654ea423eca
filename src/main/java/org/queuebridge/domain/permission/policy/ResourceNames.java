package org.queuebridge.domain.permission.policy;

/** The ARNs by which policies name targets. */
public final class ResourceNames {
    private static final String EVERYTHING = ":*";

    private ResourceNames() {}

    /** The ARN of a log group, of one with or without the star that CloudWatch Logs adds. */
    public static String logGroup(String arn) {
        return arn.endsWith(EVERYTHING) ? arn.substring(0, arn.length() - EVERYTHING.length()) : arn;
    }
}
