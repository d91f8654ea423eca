/** The words that people read. */
@NullMarked
package org.queuebridge.ui.words;

import org.jspecify.annotations.NullMarked;
