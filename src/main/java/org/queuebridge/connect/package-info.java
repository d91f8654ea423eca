/** Use cases of signing in, and the ports they need. */
@NullMarked
package org.queuebridge.connect;

import org.jspecify.annotations.NullMarked;
