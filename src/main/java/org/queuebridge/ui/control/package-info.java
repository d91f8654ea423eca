/** Small controls that several screens use. */
@NullMarked
package org.queuebridge.ui.control;

import org.jspecify.annotations.NullMarked;
