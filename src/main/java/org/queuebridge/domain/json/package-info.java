/** JSON as plain values, and writing it compactly or for reading. {@code org.queuebridge.json} parses it. */
@NullMarked
package org.queuebridge.domain.json;

import org.jspecify.annotations.NullMarked;
