/** The words that people read on the screen. */
@NullMarked
package org.queuebridge.ui.words;

import org.jspecify.annotations.NullMarked;
