/** Use cases of loading queues, and their port. */
@NullMarked
package org.queuebridge.queues;

import org.jspecify.annotations.NullMarked;
