/** The fields of the rule being composed, and the pattern that follows from them. */
@NullMarked
package org.queuebridge.ui.compose.form;

import org.jspecify.annotations.NullMarked;
