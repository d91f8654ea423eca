package org.queuebridge.domain.rule;

import java.util.Optional;

/**
 * An event bus of one account and region.
 *
 * @param name {@code default}, the name of a custom bus, or the name of a partner bus, which is that of its partner
 *     event source and contains {@code /}
 * @param arn as AWS gives it
 */
public record EventBus(String name, String arn) {
    /**
     * The beginning of the name of every Genesys Cloud partner event source, followed by {@code {organization
     * id}/{suffix}}.
     */
    public static final String GENESYS_PREFIX = "aws.partner/genesys.com/cloud/";

    /** The name of the bus that every account has. */
    public static final String DEFAULT_NAME = "default";

    /** The kind of a bus: who puts events on it. */
    public enum Kind {
        /** The default bus of the account: AWS services, and relays that people write. */
        DEFAULT,
        /** A bus created in the account: receives events by PutEvents. */
        CUSTOM,
        /** A bus of a partner event source: only the partner puts events on it. */
        PARTNER
    }

    /**
     * Returns the kind, which follows from the name (facts, EventBridge: only the name of a partner bus contains
     * {@code /}).
     */
    public Kind kind() {
        if (name.equals(DEFAULT_NAME)) {
            return Kind.DEFAULT;
        }
        return name.startsWith("aws.partner/") ? Kind.PARTNER : Kind.CUSTOM;
    }

    /** Returns the organization whose events the bus receives; empty if it is not a Genesys Cloud partner bus. */
    public Optional<String> genesysOrganization() {
        return organizationOf(name);
    }

    /**
     * Returns the ARN of a rule of that name on this bus, whether it exists or not; it does not contain the name of the
     * default bus.
     */
    public String ruleArn(String rule) {
        String owner = arn.substring(0, arn.indexOf(":event-bus/"));
        return owner + ":rule/" + (kind() == Kind.DEFAULT ? "" : name + "/") + rule;
    }

    /** Returns the part of a partner bus's name after the last {@code /}, or else the whole name. */
    public String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    static Optional<String> organizationOf(String sourceName) {
        if (!sourceName.startsWith(GENESYS_PREFIX)) {
            return Optional.empty();
        }
        String rest = sourceName.substring(GENESYS_PREFIX.length());
        int slash = rest.indexOf('/');
        return slash < 1 ? Optional.empty() : Optional.of(rest.substring(0, slash));
    }
}
