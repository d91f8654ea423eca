/** What a person keeps from one start to the next, and the port that keeps it. */
@NullMarked
package org.queuebridge.settings;

import org.jspecify.annotations.NullMarked;
