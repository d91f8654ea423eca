package org.queuebridge.rules;

import java.util.Optional;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.Rule;

/** How switching a rule ended. Where it throws instead, nothing was changed. */
public sealed interface SwitchResult {
    /** It is as wanted; read back. */
    record Switched(Rule now) implements SwitchResult {}

    /**
     * AWS accepted it, but does not show it yet.
     *
     * @param last the rule as it was read last
     * @param why it could not be read back; empty where it is still as before
     */
    record Unconfirmed(Rule last, Optional<Failure> why) implements SwitchResult {}
}
