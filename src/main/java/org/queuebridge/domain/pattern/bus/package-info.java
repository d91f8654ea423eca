/** The events that can arrive on a bus, and the flaws of conditions that none of them meets. */
@NullMarked
package org.queuebridge.domain.pattern.bus;

import org.jspecify.annotations.NullMarked;
