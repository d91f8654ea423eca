/** What EventBridge counts: sums of its CloudWatch metrics, and their port. */
@NullMarked
package org.queuebridge.metrics;

import org.jspecify.annotations.NullMarked;
