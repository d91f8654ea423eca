package org.queuebridge.sandbox.aws;

/**
 * An account in a region, and the ARNs of its resources.
 *
 * @param account 12 digits
 * @param region such as {@code eu-central-1}
 */
public record AccountRegion(String account, String region) {

    /** Such as {@code arn:aws:events:eu-central-1:123456789012:event-bus/default}. */
    public String busArn(String bus) {
        return events(account, "event-bus/" + bus);
    }

    /**
     * The bus's name, from its name or ARN. An ARN of another account or region is returned unchanged, and so names no
     * bus here.
     */
    public String busName(String nameOrArn) {
        String prefix = busArn("");
        return nameOrArn.startsWith(prefix) ? nameOrArn.substring(prefix.length()) : nameOrArn;
    }

    /** The ARN of a rule: the default bus's name is left out, a partner bus's name is kept with its slashes. */
    public String ruleArn(String bus, String rule) {
        return events(account, bus.equals("default") ? "rule/" + rule : "rule/" + bus + "/" + rule);
    }

    /** Partner event sources belong to no account. */
    public String sourceArn(String source) {
        return events("", "event-source/" + source);
    }

    /** The ARN of a service's resource. */
    public String arn(String service, String resource) {
        return arn(service, account, resource);
    }

    private String events(String owner, String resource) {
        return arn("events", owner, resource);
    }

    private String arn(String service, String owner, String resource) {
        return String.join(":", "arn", partition(), service, region, owner, resource);
    }

    private String partition() {
        if (region.startsWith("cn-")) {
            return "aws-cn";
        }
        return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }
}
