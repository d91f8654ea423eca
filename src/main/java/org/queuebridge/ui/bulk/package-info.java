/** Bulk edits: queues and targets of several rules added or removed at once. */
@NullMarked
package org.queuebridge.ui.bulk;

import org.jspecify.annotations.NullMarked;
