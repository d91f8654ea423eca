/** What the program remembers of the clouds, in files of the user's own folder. */
@NullMarked
package org.queuebridge.storage.memory;

import org.jspecify.annotations.NullMarked;
