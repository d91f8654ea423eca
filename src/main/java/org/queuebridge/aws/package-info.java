/** Adapter: signs in to AWS and calls EventBridge, with the AWS SDK. */
@NullMarked
package org.queuebridge.aws;

import org.jspecify.annotations.NullMarked;
