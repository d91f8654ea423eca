/** Adapter for AWS: connects, reads and changes EventBridge and the policies of targets, with the AWS SDK. */
@NullMarked
package org.queuebridge.aws;

import org.jspecify.annotations.NullMarked;
