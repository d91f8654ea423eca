package org.queuebridge.domain.rule;

import java.util.Optional;

/**
 * An event bus of one account and region.
 *
 * @param name {@code default}, a custom bus's name, or a partner bus's name, which is its partner event source's and
 *     contains {@code /}
 * @param arn as AWS gives it
 */
public record EventBus(String name, String arn) {
    /** What every partner event source of Genesys Cloud begins with; followed by {@code {organisation id}/{suffix}}. */
    public static final String GENESYS_PREFIX = "aws.partner/genesys.com/cloud/";

    /** What puts events on a bus. */
    public enum Kind {
        /** The account's own bus: AWS services, and relays that people write. */
        DEFAULT,
        /** A bus made by the account: events come by PutEvents. */
        CUSTOM,
        /** A bus of a partner event source: only the partner puts events on it. */
        PARTNER
    }

    /** Told from the name (facts, EventBridge: only a partner bus's name contains {@code /}). */
    public Kind kind() {
        if (name.equals("default")) {
            return Kind.DEFAULT;
        }
        return name.startsWith("aws.partner/") ? Kind.PARTNER : Kind.CUSTOM;
    }

    /** The organisation whose events the bus carries; empty where it is not a Genesys Cloud partner bus. */
    public Optional<String> genesysOrganization() {
        return organizationOf(name);
    }

    /** The ARN that a rule of that name has, or will have, on this bus; the default bus's name is left out. */
    public String ruleArn(String rule) {
        String owner = arn.substring(0, arn.indexOf(":event-bus/"));
        return owner + ":rule/" + (kind() == Kind.DEFAULT ? "" : name + "/") + rule;
    }

    /** What stands behind the last {@code /} of a partner bus's name, else the name. */
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
