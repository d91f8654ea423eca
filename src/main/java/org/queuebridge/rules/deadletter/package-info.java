/** Dead-letter queues: what EventBridge could not deliver. */
@NullMarked
package org.queuebridge.rules.deadletter;

import org.jspecify.annotations.NullMarked;
