/** Event patterns: building, reading, comparing and explaining them. */
@NullMarked
package org.queuebridge.domain.pattern;

import org.jspecify.annotations.NullMarked;
