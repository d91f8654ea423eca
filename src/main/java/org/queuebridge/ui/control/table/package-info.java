/** Parts of tables and lists. */
@NullMarked
package org.queuebridge.ui.control.table;

import org.jspecify.annotations.NullMarked;
