/** What rules of the sandbox deliver to, and whether they may. */
@NullMarked
package org.queuebridge.sandbox.targets;

import org.jspecify.annotations.NullMarked;
