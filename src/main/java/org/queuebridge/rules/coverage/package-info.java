/** Which rules cover which queues, and what stops when rules are deleted or disabled. */
@NullMarked
package org.queuebridge.rules.coverage;

import org.jspecify.annotations.NullMarked;
