/** The journal of plans, and its port. */
@NullMarked
package org.queuebridge.changes.journal;

import org.jspecify.annotations.NullMarked;
