/** Reads what a pattern means, whoever wrote it, and proves whether patterns cover one another. */
@NullMarked
package org.queuebridge.domain.pattern.read;

import org.jspecify.annotations.NullMarked;
