/** Delivery of events to the inboxes that stand for targets, and what a target receives. */
@NullMarked
package org.queuebridge.sandbox.events.delivery;

import org.jspecify.annotations.NullMarked;
