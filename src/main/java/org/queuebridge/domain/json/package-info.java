/** JSON as plain values, and its layout on a screen. */
@NullMarked
package org.queuebridge.domain.json;

import org.jspecify.annotations.NullMarked;
