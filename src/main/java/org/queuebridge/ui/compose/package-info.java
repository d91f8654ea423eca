/** The screen Queues: composing, creating and editing rules. */
@NullMarked
package org.queuebridge.ui.compose;

import org.jspecify.annotations.NullMarked;
