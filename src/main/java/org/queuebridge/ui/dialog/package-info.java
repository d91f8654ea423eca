/** Questions that must be answered before the window goes on: confirmations, nothing else. */
@NullMarked
package org.queuebridge.ui.dialog;

import org.jspecify.annotations.NullMarked;
