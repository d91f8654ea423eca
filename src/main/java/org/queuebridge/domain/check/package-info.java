/** Findings of a verification. */
@NullMarked
package org.queuebridge.domain.check;

import org.jspecify.annotations.NullMarked;
