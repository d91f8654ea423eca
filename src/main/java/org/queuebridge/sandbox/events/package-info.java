/**
 * The sandbox's local EventBridge: its state, its rules of what is valid, its operations, and the delivery of events to
 * inboxes that stand for targets.
 */
@NullMarked
package org.queuebridge.sandbox.events;

import org.jspecify.annotations.NullMarked;
