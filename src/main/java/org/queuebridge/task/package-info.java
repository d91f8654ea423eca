/** Background work: starting, progress, canceling, and reporting each outcome once. */
@NullMarked
package org.queuebridge.task;

import org.jspecify.annotations.NullMarked;
