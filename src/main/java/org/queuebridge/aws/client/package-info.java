/** Clients of the AWS SDK: how they are built, paced and retried, and how their calls fail. */
@NullMarked
package org.queuebridge.aws.client;

import org.jspecify.annotations.NullMarked;
