/** What happens in the sandbox's contact center by itself: conversations, and the metrics of those before its start. */
@NullMarked
package org.queuebridge.sandbox.traffic;

import org.jspecify.annotations.NullMarked;
