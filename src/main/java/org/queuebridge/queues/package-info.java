/** Use cases of loading queues, and the port they need. */
@NullMarked
package org.queuebridge.queues;

import org.jspecify.annotations.NullMarked;
