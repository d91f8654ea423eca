/** Text with more in it than words. */
@NullMarked
package org.queuebridge.ui.control.text;

import org.jspecify.annotations.NullMarked;
