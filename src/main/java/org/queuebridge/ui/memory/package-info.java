/** How the window was left, from one start to the next. */
@NullMarked
package org.queuebridge.ui.memory;

import org.jspecify.annotations.NullMarked;
