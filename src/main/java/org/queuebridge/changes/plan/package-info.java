/** Plans of creating, editing, undoing and finishing; they read what is there and change nothing. */
@NullMarked
package org.queuebridge.changes.plan;

import org.jspecify.annotations.NullMarked;
