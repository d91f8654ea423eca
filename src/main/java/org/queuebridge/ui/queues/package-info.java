/** The table of queues: loading, searching, ticking. */
@NullMarked
package org.queuebridge.ui.queues;

import org.jspecify.annotations.NullMarked;
