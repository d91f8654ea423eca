/** What would change, and what has. */
@NullMarked
package org.queuebridge.domain.change;

import org.jspecify.annotations.NullMarked;
