/** What the program asks of the desktop: a display for its window, and a place for its icon. */
@NullMarked
package org.queuebridge.app.desktop;

import org.jspecify.annotations.NullMarked;
