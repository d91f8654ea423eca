/** Changing the set-up that brings events to a bus: the bus of a partner event source, and the integration. */
@NullMarked
package org.queuebridge.changes.setup;

import org.jspecify.annotations.NullMarked;
