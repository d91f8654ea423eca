/** Adapter: parses JSON text into the values of {@code domain.json}. */
@NullMarked
package org.queuebridge.json;

import org.jspecify.annotations.NullMarked;
