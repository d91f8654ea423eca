package org.queuebridge.sandbox.events.state;

import java.util.Optional;
import org.queuebridge.sandbox.aws.AccountRegion;

/**
 * A rule or bus that an ARN names.
 *
 * @param bus its name, the default bus where empty
 * @param rule empty for a bus
 */
public record ResourceArn(Optional<String> bus, Optional<String> rule) {

    /** Reads an ARN of this account and region. A rule's name is what follows the last slash. */
    public static Optional<ResourceArn> parse(AccountRegion home, String arn) {
        String buses = home.busArn("");
        String rules = home.ruleArn(RegionState.DEFAULT_BUS, "");
        if (arn.startsWith(buses)) {
            return Optional.of(new ResourceArn(Optional.of(arn.substring(buses.length())), Optional.empty()));
        }
        return arn.startsWith(rules) ? Optional.of(rule(arn.substring(rules.length()))) : Optional.empty();
    }

    private static ResourceArn rule(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0
                ? new ResourceArn(Optional.empty(), Optional.of(path))
                : new ResourceArn(Optional.of(path.substring(0, slash)), Optional.of(path.substring(slash + 1)));
    }
}
