/** Policies of the resources that rules deliver to, read and changed over the AWS SDK. */
@NullMarked
package org.queuebridge.aws.policy;

import org.jspecify.annotations.NullMarked;
