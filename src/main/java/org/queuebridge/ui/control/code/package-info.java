/** JSON and differences, with colors and notes. */
@NullMarked
package org.queuebridge.ui.control.code;

import org.jspecify.annotations.NullMarked;
