/** Builds patterns from queues, measures them, and splits those that are too long. */
@NullMarked
package org.queuebridge.domain.pattern.build;

import org.jspecify.annotations.NullMarked;
