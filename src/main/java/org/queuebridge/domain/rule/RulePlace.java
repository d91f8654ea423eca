package org.queuebridge.domain.rule;

/**
 * The region and account of a rule.
 *
 * @param region e.g. {@code eu-central-1}; empty if not known
 * @param account twelve digits; empty if not known
 */
public record RulePlace(String region, String account) {
    /** The place before AWS is connected. */
    public static final RulePlace UNKNOWN = new RulePlace("", "");

    /** Returns whether an ARN has another region or none; false while the rule's region is unknown. */
    boolean otherRegion(Arn arn) {
        return !region.isEmpty() && !arn.region().equals(region);
    }

    /** Returns whether an ARN has another account; false while either account is unknown. */
    boolean otherAccount(Arn arn) {
        return !account.isEmpty() && !arn.account().isEmpty() && !arn.account().equals(account);
    }
}
