/** Queues of a Genesys Cloud organization, and searching them. */
@NullMarked
package org.queuebridge.domain.queue;

import org.jspecify.annotations.NullMarked;
