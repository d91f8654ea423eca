/** The screen Test bench: an event against the pattern that is composed and every rule of the bus. */
@NullMarked
package org.queuebridge.ui.bench;

import org.jspecify.annotations.NullMarked;
