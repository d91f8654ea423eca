/** A person's own event formats: made from an event, changed, deleted. */
@NullMarked
package org.queuebridge.ui.format;

import org.jspecify.annotations.NullMarked;
