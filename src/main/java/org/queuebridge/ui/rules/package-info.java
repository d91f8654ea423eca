/** The screen Rules: which rules a bus has, how they are, and what can be done with them. */
@NullMarked
package org.queuebridge.ui.rules;

import org.jspecify.annotations.NullMarked;
