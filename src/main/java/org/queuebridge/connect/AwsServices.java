package org.queuebridge.connect;

import org.queuebridge.capture.port.CaptureServices;
import org.queuebridge.changes.TargetCatalog;
import org.queuebridge.changes.permission.EncryptionKeys;
import org.queuebridge.changes.permission.Grants;
import org.queuebridge.metrics.EventMetrics;
import org.queuebridge.metrics.quota.EventQuotas;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.EventBuses;
import org.queuebridge.rules.deadletter.DeadLetters;

/**
 * The calls to AWS in one account and region.
 *
 * @param eventBridge buses, rules and their targets
 * @param buses the buses of partner event sources
 * @param grants the resource policies of targets
 * @param catalog the resources that can be targets
 * @param keys the keys of KMS
 * @param deadLetters what could not be delivered
 * @param metrics what EventBridge counts
 * @param quotas how many rules and how long patterns can be
 * @param capture temporary queues, log groups and bus logs
 */
public record AwsServices(
        EventBridge eventBridge,
        EventBuses buses,
        Grants grants,
        TargetCatalog catalog,
        EncryptionKeys keys,
        DeadLetters deadLetters,
        EventMetrics metrics,
        EventQuotas quotas,
        CaptureServices capture) {}
