/** The table of queues, its filters, and what is selected. */
@NullMarked
package org.queuebridge.ui.queues.list;

import org.jspecify.annotations.NullMarked;
