/** How plans and what became of them are shown. */
@NullMarked
package org.queuebridge.ui.change;

import org.jspecify.annotations.NullMarked;
