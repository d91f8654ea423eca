/** The queues: loading, searching, selecting, coverage. */
@NullMarked
package org.queuebridge.ui.queues;

import org.jspecify.annotations.NullMarked;
