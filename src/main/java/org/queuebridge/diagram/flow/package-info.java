/** The flow map: from which queues events go through which rules to which targets. */
@NullMarked
package org.queuebridge.diagram.flow;

import org.jspecify.annotations.NullMarked;
