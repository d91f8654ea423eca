/** EventBridge over the AWS SDK. */
@NullMarked
package org.queuebridge.aws.eventbridge;

import org.jspecify.annotations.NullMarked;
