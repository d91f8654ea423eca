package org.queuebridge.changes.read;

import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.Rule;

/** A rule with everything that EventBridge keeps of it, as read at one moment. */
public record ExistingRule(Rule rule, RuleImage image) {}
