/** Metrics from CloudWatch and quotas from Service Quotas, over the AWS SDK. */
@NullMarked
package org.queuebridge.aws.metrics;

import org.jspecify.annotations.NullMarked;
