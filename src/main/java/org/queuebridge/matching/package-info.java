/** Adapter: EventBridge's own matcher, event-ruler. */
@NullMarked
package org.queuebridge.matching;

import org.jspecify.annotations.NullMarked;
