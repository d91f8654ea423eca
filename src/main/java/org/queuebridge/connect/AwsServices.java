package org.queuebridge.connect;

import org.queuebridge.changes.TargetCatalog;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.rules.EventBridge;

/**
 * The calls to AWS in one account and region.
 *
 * @param eventBridge buses, rules and their targets
 * @param grants the resource policies of targets
 * @param catalog the resources that can be targets
 */
public record AwsServices(EventBridge eventBridge, Grants grants, TargetCatalog catalog) {}
