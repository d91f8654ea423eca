/** The same edit of several rules or rule sets, as one plan. */
@NullMarked
package org.queuebridge.changes.bulk;

import org.jspecify.annotations.NullMarked;
