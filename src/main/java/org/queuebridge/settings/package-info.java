/** The user's settings, and the port that saves them. */
@NullMarked
package org.queuebridge.settings;

import org.jspecify.annotations.NullMarked;
