package org.queuebridge.domain.rule;

/**
 * Where a rule is.
 *
 * @param region e.g. {@code eu-central-1}; empty where it is not known
 * @param account twelve digits; empty where it is not known
 */
public record RulePlace(String region, String account) {
    /** Before AWS is connected. */
    public static final RulePlace UNKNOWN = new RulePlace("", "");

    /** Whether an ARN is of another region, or of none; not while that of the rule is unknown. */
    boolean otherRegion(Arn arn) {
        return !region.isEmpty() && !arn.region().equals(region);
    }

    /** Whether an ARN is of another account; not while one of the two is unknown. */
    boolean otherAccount(Arn arn) {
        return !account.isEmpty() && !arn.account().isEmpty() && !arn.account().equals(account);
    }
}
