/** Signing in to both clouds, or to the sandbox. */
@NullMarked
package org.queuebridge.ui.connect;

import org.jspecify.annotations.NullMarked;
