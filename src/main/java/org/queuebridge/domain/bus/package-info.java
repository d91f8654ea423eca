/** What is set of an event bus. */
@NullMarked
package org.queuebridge.domain.bus;

import org.jspecify.annotations.NullMarked;
