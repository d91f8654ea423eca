/** Adapter for files in the user's own folders: settings and the journal. */
@NullMarked
package org.queuebridge.storage;

import org.jspecify.annotations.NullMarked;
