/** The sandbox's local SNS: topics with their policies. */
@NullMarked
package org.queuebridge.sandbox.sns;

import org.jspecify.annotations.NullMarked;
