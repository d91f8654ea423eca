/** The commands of the shell, {@code queuebridge queues}, {@code create} and so on: the same use cases, no JavaFX. */
@NullMarked
package org.queuebridge.cli;

import org.jspecify.annotations.NullMarked;
