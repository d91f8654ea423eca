/** Queues of SQS, and what is in them. */
@NullMarked
package org.queuebridge.aws.queue;

import org.jspecify.annotations.NullMarked;
