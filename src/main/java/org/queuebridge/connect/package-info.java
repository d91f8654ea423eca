/** Use cases of signing in to both clouds, and their ports. */
@NullMarked
package org.queuebridge.connect;

import org.jspecify.annotations.NullMarked;
