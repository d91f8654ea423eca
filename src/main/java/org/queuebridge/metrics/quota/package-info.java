/** How many rules a bus and how many characters a pattern may have: the account's quotas, and their port. */
@NullMarked
package org.queuebridge.metrics.quota;

import org.jspecify.annotations.NullMarked;
