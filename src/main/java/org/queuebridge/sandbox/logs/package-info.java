/** The sandbox's local CloudWatch Logs: log groups, and the region's resource policies. */
@NullMarked
package org.queuebridge.sandbox.logs;

import org.jspecify.annotations.NullMarked;
