package org.queuebridge.sandbox.scenario;

import org.queuebridge.sandbox.aws.AccessKeys;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.cloudwatch.LocalCloudWatch;
import org.queuebridge.sandbox.demo.DemoAccount;
import org.queuebridge.sandbox.events.LocalEventBridge;
import org.queuebridge.sandbox.genesys.LocalGenesys;
import org.queuebridge.sandbox.targets.LocalTargets;

/** All that a fault can be in. */
public record ScenarioWorld(
        LocalGenesys genesys, LocalEventBridge events, LocalTargets targets, LocalCloudWatch metrics, AccessKeys keys) {
    /** Where the demo's resources are. */
    static final AccountRegion HOME = new AccountRegion(DemoAccount.AWS_ACCOUNT, DemoAccount.AWS_REGION);

    /** The rule that the faults of rules and targets concern. */
    static final String RULE = "genesys-ended-support";

    /** The rules of a bus. */
    RuleEditor rules(String bus) {
        return new RuleEditor(events, bus);
    }

    /** The rules of the partner's bus. */
    RuleEditor rules() {
        return rules(DemoAccount.EVENT_SOURCE);
    }
}
