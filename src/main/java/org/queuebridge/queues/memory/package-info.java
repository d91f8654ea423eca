/** What became of queues since they were loaded earlier: renamed, moved, deleted, created again. */
@NullMarked
package org.queuebridge.queues.memory;

import org.jspecify.annotations.NullMarked;
