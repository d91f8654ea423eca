/** A local Service Quotas: the quotas that the sandbox's EventBridge enforces. */
@NullMarked
package org.queuebridge.sandbox.quotas;

import org.jspecify.annotations.NullMarked;
