/** How plans and their results are shown. */
@NullMarked
package org.queuebridge.ui.change;

import org.jspecify.annotations.NullMarked;
