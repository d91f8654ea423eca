/** The flow map and the coverage matrix on the screen. */
@NullMarked
package org.queuebridge.ui.rules.diagram;

import org.jspecify.annotations.NullMarked;
