/** Adapter: matches and validates patterns with event-ruler, the matcher of EventBridge. */
@NullMarked
package org.queuebridge.matching;

import org.jspecify.annotations.NullMarked;
