/** The operations of the local EventBridge, and what each refuses. */
@NullMarked
package org.queuebridge.sandbox.events.operation;

import org.jspecify.annotations.NullMarked;
