/** Watches events as they arrive on a bus, through things of the program's own that it removes again. */
@NullMarked
package org.queuebridge.capture;

import org.jspecify.annotations.NullMarked;
