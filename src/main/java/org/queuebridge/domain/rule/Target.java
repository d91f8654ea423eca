package org.queuebridge.domain.rule;

import java.util.Optional;

/**
 * What a rule sends its events to.
 *
 * @param id unique in its rule, 1–64 of {@code [.\-_A-Za-z0-9]}
 * @param arn of the target, as text: rules made elsewhere may have any
 * @param roleArn the role that EventBridge takes on to reach it
 */
public record Target(String id, String arn, Optional<String> roleArn) {}
