/** Whether a rule may deliver to its targets, and what would let it: policies of resources, read and changed. */
@NullMarked
package org.queuebridge.domain.permission;

import org.jspecify.annotations.NullMarked;
