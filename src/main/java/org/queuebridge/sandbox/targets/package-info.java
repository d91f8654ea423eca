/** The resources that the sandbox's rules deliver to, and their permissions. */
@NullMarked
package org.queuebridge.sandbox.targets;

import org.jspecify.annotations.NullMarked;
