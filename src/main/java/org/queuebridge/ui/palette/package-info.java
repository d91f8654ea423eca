/** The palette: goes to anything by name. */
@NullMarked
package org.queuebridge.ui.palette;

import org.jspecify.annotations.NullMarked;
