/** The screen Activity: who changed what, with which result; undo and finish. */
@NullMarked
package org.queuebridge.ui.activity;

import org.jspecify.annotations.NullMarked;
