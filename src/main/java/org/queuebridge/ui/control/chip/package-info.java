/** Chips: small rounded controls that filter, or stand for something that can be removed. */
@NullMarked
package org.queuebridge.ui.control.chip;

import org.jspecify.annotations.NullMarked;
