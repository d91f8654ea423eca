/** Reading the meaning of any pattern, and proving whether patterns cover one another. */
@NullMarked
package org.queuebridge.domain.pattern.read;

import org.jspecify.annotations.NullMarked;
