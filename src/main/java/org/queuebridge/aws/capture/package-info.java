/** Temporary queues, log groups and the logs of buses over the AWS SDK. */
@NullMarked
package org.queuebridge.aws.capture;

import org.jspecify.annotations.NullMarked;
