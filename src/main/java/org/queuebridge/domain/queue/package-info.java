/** Queues of a Genesys Cloud organisation. */
@NullMarked
package org.queuebridge.domain.queue;

import org.jspecify.annotations.NullMarked;
