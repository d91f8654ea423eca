/** The table of rules: its columns and cells. */
@NullMarked
package org.queuebridge.ui.rules.table;

import org.jspecify.annotations.NullMarked;
