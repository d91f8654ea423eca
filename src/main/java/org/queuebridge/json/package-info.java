/** Adapter: reads JSON text into plain values. */
@NullMarked
package org.queuebridge.json;

import org.jspecify.annotations.NullMarked;
