/** The screen Activity: what was changed, by whom and how it went; undoing it, and finishing what was not finished. */
@NullMarked
package org.queuebridge.ui.activity;

import org.jspecify.annotations.NullMarked;
