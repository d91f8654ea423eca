/** The list of captured events. */
@NullMarked
package org.queuebridge.ui.capture.list;

import org.jspecify.annotations.NullMarked;
