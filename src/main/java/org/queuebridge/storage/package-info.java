/** Adapter: files in the person's own folders. */
@NullMarked
package org.queuebridge.storage;

import org.jspecify.annotations.NullMarked;
