/** Reading rules whole, before they are changed. */
@NullMarked
package org.queuebridge.changes.read;

import org.jspecify.annotations.NullMarked;
