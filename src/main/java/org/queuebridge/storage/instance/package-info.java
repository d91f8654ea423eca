/** Which programs of this kind run. */
@NullMarked
package org.queuebridge.storage.instance;

import org.jspecify.annotations.NullMarked;
