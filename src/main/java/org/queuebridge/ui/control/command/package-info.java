/** Commands of a screen, which its buttons and its menus share. */
@NullMarked
package org.queuebridge.ui.control.command;

import org.jspecify.annotations.NullMarked;
