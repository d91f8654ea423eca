/** Fields behind a line that says what they hold. */
@NullMarked
package org.queuebridge.ui.control.summary;

import org.jspecify.annotations.NullMarked;
