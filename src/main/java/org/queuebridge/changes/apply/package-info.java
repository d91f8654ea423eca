/** Applying a plan step by step: read, send, check, record. */
@NullMarked
package org.queuebridge.changes.apply;

import org.jspecify.annotations.NullMarked;
