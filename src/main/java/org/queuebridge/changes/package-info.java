/** Changing rules: every write is a plan, applied step by step, read back, kept in the journal, and can be undone. */
@NullMarked
package org.queuebridge.changes;

import org.jspecify.annotations.NullMarked;
