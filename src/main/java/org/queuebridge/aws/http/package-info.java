/** The one way by which clients of AWS send: limits, proxies, no plain http. */
@NullMarked
package org.queuebridge.aws.http;

import org.jspecify.annotations.NullMarked;
