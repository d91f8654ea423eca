/** What events can arrive on a bus, and what is wrong with a condition that none of them meets. */
@NullMarked
package org.queuebridge.domain.pattern.bus;

import org.jspecify.annotations.NullMarked;
