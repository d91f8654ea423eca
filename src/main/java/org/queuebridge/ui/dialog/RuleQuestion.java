package org.queuebridge.ui.dialog;

import org.queuebridge.rules.Consequences;

/**
 * What a person has to know before a rule is deleted or disabled.
 *
 * @param rule its name
 * @param consequences what stops
 */
public record RuleQuestion(String rule, Where where, Consequences consequences) {}
