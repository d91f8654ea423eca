/** The look: light and dark, fonts, size of text. */
@NullMarked
package org.queuebridge.ui.theme;

import org.jspecify.annotations.NullMarked;
