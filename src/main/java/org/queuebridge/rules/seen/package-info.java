/** Which rules were seen to match an event that arrived. */
@NullMarked
package org.queuebridge.rules.seen;

import org.jspecify.annotations.NullMarked;
