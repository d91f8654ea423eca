/** Event patterns: built from queues, measured, read back. */
@NullMarked
package org.queuebridge.domain.pattern;

import org.jspecify.annotations.NullMarked;
