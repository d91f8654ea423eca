/** The window around the screens: header, navigation, status bar, keys. */
@NullMarked
package org.queuebridge.ui.shell;

import org.jspecify.annotations.NullMarked;
