package org.queuebridge.domain.permission;

/** How policies name what rules deliver to. */
final class Resources {
    private static final String EVERYTHING = ":*";

    private Resources() {}

    /** The ARN of a log group, of one with or without the star that CloudWatch Logs adds. */
    static String logGroup(String arn) {
        return arn.endsWith(EVERYTHING) ? arn.substring(0, arn.length() - EVERYTHING.length()) : arn;
    }
}
