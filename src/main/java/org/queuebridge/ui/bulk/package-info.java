/** The same for several rules at once: queues and targets added or removed. */
@NullMarked
package org.queuebridge.ui.bulk;

import org.jspecify.annotations.NullMarked;
