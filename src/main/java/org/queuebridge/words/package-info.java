/** What the window and the commands say: the messages, and values in words. */
@NullMarked
package org.queuebridge.words;

import org.jspecify.annotations.NullMarked;
