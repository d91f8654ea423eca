/** The screen Rules: the rules of a bus, their issues, and what can be done with them. */
@NullMarked
package org.queuebridge.ui.rules;

import org.jspecify.annotations.NullMarked;
