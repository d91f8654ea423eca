/** The quotas of an account: rules of a bus, characters of a pattern, calls a second; and their port. */
@NullMarked
package org.queuebridge.metrics.quota;

import org.jspecify.annotations.NullMarked;
