/** Large pictures of rules to look at: only what is in view, at any size, for mouse, keyboard and screen reader. */
@NullMarked
package org.queuebridge.ui.canvas;

import org.jspecify.annotations.NullMarked;
