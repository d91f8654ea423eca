/** Background work: started, watched, cancelled; its outcome comes back once. */
@NullMarked
package org.queuebridge.task;

import org.jspecify.annotations.NullMarked;
