/** Controls to choose one of many. */
@NullMarked
package org.queuebridge.ui.control.choice;

import org.jspecify.annotations.NullMarked;
