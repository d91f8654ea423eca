/** Puts the program together. */
@NullMarked
package org.queuebridge.app;

import org.jspecify.annotations.NullMarked;
