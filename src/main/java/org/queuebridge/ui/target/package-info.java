/** The settings of a target, and whether a rule may deliver to it. */
@NullMarked
package org.queuebridge.ui.target;

import org.jspecify.annotations.NullMarked;
