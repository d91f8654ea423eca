/** The rule being composed: its fields, its live preview, creating it. */
@NullMarked
package org.queuebridge.ui.compose;

import org.jspecify.annotations.NullMarked;
