/** The sandbox's local SQS: queues with their policies, and the messages that rules deliver to them. */
@NullMarked
package org.queuebridge.sandbox.sqs;

import org.jspecify.annotations.NullMarked;
