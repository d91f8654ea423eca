/** Menus of rows, and copying rows. */
@NullMarked
package org.queuebridge.ui.menu;

import org.jspecify.annotations.NullMarked;
