/** Explains field by field why an event matches a pattern or does not. */
@NullMarked
package org.queuebridge.domain.pattern.explain;

import org.jspecify.annotations.NullMarked;
