/** The user's own event formats: created from an event, changed, deleted. */
@NullMarked
package org.queuebridge.ui.format;

import org.jspecify.annotations.NullMarked;
