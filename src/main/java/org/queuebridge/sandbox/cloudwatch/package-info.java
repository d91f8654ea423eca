/** A local CloudWatch: the metrics of what happens in the sandbox, in the three protocols that clients speak. */
@NullMarked
package org.queuebridge.sandbox.cloudwatch;

import org.jspecify.annotations.NullMarked;
