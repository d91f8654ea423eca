/** Live events of a bus, captured by a temporary rule. */
@NullMarked
package org.queuebridge.ui.capture;

import org.jspecify.annotations.NullMarked;
